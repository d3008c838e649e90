package org.dossier.serve.explore;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.graph.Terms;
import org.dossier.serve.catalogue.Catalogue;

/**
 * What the graph says of one thing, for machines: its facts, what speaks of it, the evidence of both with passages and quotes, and the
 * names of the things at the other end.
 */
public final class Description {

    private static final int MOST_USES = 300;
    private static final int MOST_EVIDENCE = 50;

    private final Graph graph;
    private final Graph found = GraphFactory.createDefaultGraph();

    private Description(Graph graph) {
        this.graph = graph;
    }

    /** Of a thing that thousands of articles speak of, it says as much as one looks at; a query gets the rest. */
    public static Graph of(Catalogue catalogue, Node thing) {
        Description description = new Description(catalogue.things().graph());
        description.describe(thing);
        QueriesEndpoint.prefixes(catalogue).forEach(description.found.getPrefixMapping()::setNsPrefix);
        return description.found;
    }

    private void describe(Node node) {
        graph.stream(node, Node.ANY, Node.ANY)
                .filter(t -> !t.getPredicate().equals(Terms.DERIVED))
                .forEach(t -> {
                    found.add(t);
                    name(t.getObject());
                });
        evidence(node);
        graph.stream(Node.ANY, Node.ANY, node).limit(MOST_USES).toList().forEach(this::use);
    }

    private void use(Triple triple) {
        if (triple.getPredicate().equals(RDF.Nodes.subject)) {
            copy(triple.getSubject());
            evidence(triple.getSubject());
        } else if (triple.getPredicate().equals(OA.hasSource.asNode())) {
            passage(triple.getSubject());
        } else if (!triple.getPredicate().equals(RDF.Nodes.object)) {
            found.add(triple);
            name(triple.getSubject());
        }
    }

    private List<Triple> copy(Node node) {
        List<Triple> triples = graph.stream(node, Node.ANY, Node.ANY).toList();
        triples.forEach(found::add);
        return triples;
    }

    private void evidence(Node node) {
        graph.stream(node, Terms.DERIVED, Node.ANY)
                .limit(MOST_EVIDENCE)
                .toList()
                .forEach(t -> {
                    found.add(t);
                    passage(t.getObject());
                });
    }

    /** Evidence leads to its passage, that to its selector. */
    private void passage(Node at) {
        copy(at).stream()
                .filter(t -> t.getPredicate().equals(OA.hasSource.asNode())
                        || t.getPredicate().equals(OA.hasSelector.asNode()))
                .map(Triple::getObject)
                .filter(o -> !graph.contains(o, RDFS.Nodes.label, Node.ANY) && !found.contains(o, Node.ANY, Node.ANY))
                .forEach(this::passage);
    }

    private void name(Node node) {
        if (node.isURI()) {
            Stream.of(RDFS.Nodes.label, SKOS.prefLabel.asNode())
                    .flatMap(p -> graph.stream(node, p, Node.ANY))
                    .forEach(found::add);
        }
    }
}
