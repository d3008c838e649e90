package org.dossier.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The graph in RDF 1.2: each reification of RDF 1.1, four triples, is one reifier with the same IRI:
 *
 * <pre>{@code
 * <fact/1a2b…> rdf:reifies <<( <organization/x> enf:partOf <organization/y> )>> .
 * }</pre>
 */
public final class Rdf12 {

    /** {@code rdf:reifies} (RDF 1.2 Concepts, section 1.6). */
    public static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

    private static final Set<Node> PARTS = Set.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);

    private Rdf12() {}

    /** The same as N-Triples order them. A node that has not all three parts of a reification stays as it is. */
    public static List<Triple> of(Graph graph) {
        Map<Node, Map<Node, Node>> parts = new HashMap<>();
        graph.stream()
                .filter(t -> PARTS.contains(t.getPredicate()))
                .forEach(t -> parts.computeIfAbsent(t.getSubject(), s -> new HashMap<>())
                        .put(t.getPredicate(), t.getObject()));
        parts.values().removeIf(p -> p.size() < PARTS.size());
        List<Triple> all = new ArrayList<>(graph.stream()
                .filter(t -> !parts.containsKey(t.getSubject()) || !isPart(t))
                .toList());
        parts.forEach((reifier, p) -> all.add(Triple.create(
                reifier,
                REIFIES,
                NodeFactory.createTripleTerm(
                        p.get(RDF.Nodes.subject), p.get(RDF.Nodes.predicate), p.get(RDF.Nodes.object)))));
        all.sort(NTriples.ORDER);
        return all;
    }

    private static boolean isPart(Triple triple) {
        return PARTS.contains(triple.getPredicate())
                || triple.getPredicate().equals(RDF.Nodes.type)
                        && triple.getObject().equals(RDF.Nodes.Statement);
    }
}
