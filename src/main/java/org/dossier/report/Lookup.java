package org.dossier.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Nearest;

/** Finds what people mean by an IRI, its end, or a name. */
public record Lookup(Graph graph) {

    /** The nodes of that IRI, or one that a merge retired, or that name, whatever its capitals; by IRI. */
    public List<Node> find(String asked) {
        List<Node> byIri = graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(Triple::getSubject)
                .filter(n -> n.isURI() && isIri(n, asked))
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        if (!byIri.isEmpty()) {
            return byIri;
        }
        List<Node> replaced = replaced(asked);
        return replaced.isEmpty() ? byName(asked) : replaced;
    }

    private static boolean isIri(Node node, String asked) {
        return node.getURI().equals(asked) || node.getURI().endsWith("/" + asked);
    }

    /** What stands for an IRI that a merge retired. */
    private List<Node> replaced(String asked) {
        return graph.stream(Node.ANY, Terms.REPLACED, Node.ANY)
                .filter(t -> isIri(t.getSubject(), asked))
                .map(Triple::getObject)
                .distinct()
                .toList();
    }

    private List<Node> byName(String asked) {
        return List.of(RDFS.Nodes.label, SKOS.altLabel.asNode()).stream()
                .flatMap(p -> graph.stream(Node.ANY, p, Node.ANY))
                .filter(t -> t.getObject().getLiteralLexicalForm().equalsIgnoreCase(asked))
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** The name that is spelled almost so, or that it is a part of. */
    public Optional<String> nearest(String asked) {
        List<String> labels = graph.stream(Node.ANY, RDFS.Nodes.label, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .distinct()
                .toList();
        String name = asked.replaceFirst("^.*/", "").replace('-', ' ');
        return Nearest.to(name, labels).or(() -> shortestWith(name, labels));
    }

    /** The name that the asked one is a part of, as "Fake Star" of "Operation Fake Star". */
    private static Optional<String> shortestWith(String part, List<String> labels) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return labels.stream()
                .filter(l -> !wanted.isBlank() && l.toLowerCase(Locale.ROOT).contains(wanted))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }
}
