package org.dossier.serve.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dossier.knowledge.Ontology;

/** The most special class of each thing of a graph. Those of the domain are read once: an answer asks for the same ones many times. */
final class Types {
    private final Graph graph;
    private final Ontology ontology;
    private final Map<String, Set<String>> ancestors = new ConcurrentHashMap<>();
    private final Map<Node, String> known = new HashMap<>();

    Types(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.ontology = ontology;
        graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(t -> t.getObject().toString().startsWith(ontology.namespace()))
                .map(Triple::getSubject)
                .distinct()
                .forEach(n -> read(n).ifPresent(t -> known.put(n, t)));
    }

    Optional<String> of(Node node) {
        return Optional.ofNullable(known.get(node)).or(() -> read(node));
    }

    private Optional<String> read(Node node) {
        List<String> types = graph.stream(node, RDF.Nodes.type, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::toString))
                .map(Node::getURI)
                .toList();
        return types.stream()
                .filter(t -> types.stream().noneMatch(o -> !o.equals(t) && isBelow(o, t)))
                .findFirst();
    }

    /** Whether a class is another or below it. */
    boolean isBelow(String type, String other) {
        return type.equals(other)
                || ancestors.computeIfAbsent(type, ontology::ancestors).contains(other);
    }
}
