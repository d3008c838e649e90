package org.dossier.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What a graph says for people about its nodes: labels, and the words that they were read from. */
final class Passages {

    private static final int MOST = 3;
    private static final Node DERIVED = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private final Graph graph;

    Passages(Graph graph) {
        this.graph = graph;
    }

    /** The label; without one the IRI. A literal is its text. */
    String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return Stream.of(RDFS.label, SKOS.prefLabel)
                .flatMap(p -> objects(node, p.asNode()))
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(node.toString());
    }

    /** The first quotes, by IRI of their evidence: of the node itself, else of what is said about it. */
    List<String> quotes(Node node) {
        Set<String> quotes = new LinkedHashSet<>();
        Stream<Node> sources = Stream.concat(
                Stream.of(node), graph.stream(Node.ANY, RDF.Nodes.subject, node).map(t -> t.getSubject()));
        evidence(sources)
                .flatMap(e -> objects(e, OA.hasSource.asNode()))
                .flatMap(p -> objects(p, OA.hasSelector.asNode()))
                .flatMap(s -> objects(s, OA.exact.asNode()))
                .map(Node::getLiteralLexicalForm)
                .limit(MOST)
                .forEach(quotes::add);
        return List.copyOf(quotes);
    }

    private Stream<Node> evidence(Stream<Node> sources) {
        Set<String> iris = new TreeSet<>();
        sources.flatMap(s -> objects(s, DERIVED)).filter(Node::isURI).forEach(n -> iris.add(n.getURI()));
        return iris.stream().map(NodeFactory::createURI);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(t -> t.getObject());
    }
}
