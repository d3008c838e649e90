package org.dossier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dossier.graph.Terms;

/** Says in sentences how a node of several articles came to be one, how sure that makes it, and what a claim claims. */
final class Steps {

    /** The properties that the sentences tell. */
    static final Set<Node> TOLD = Set.of(Terms.ORIGINS, Terms.CONFIDENCE, Terms.POSSIBLY_SAME, Terms.REPLACED);

    private final Graph graph;
    private final NodeWords words;

    Steps(Graph graph, NodeWords words) {
        this.graph = graph;
        this.words = words;
    }

    /** How the node came to be one of several, in sentences. */
    List<String> of(Node node) {
        List<String> lines = new ArrayList<>();
        graph.stream(Node.ANY, Terms.REPLACED, node)
                .map(t -> t.getSubject().getURI())
                .sorted()
                .forEach(iri -> lines.add(
                        "  Articles that call it <" + iri + "> mean the same, by name and by what stands beside it."));
        Passage.literal(graph, node, Terms.ORIGINS)
                .ifPresent(n -> lines.add("  It is told by " + n + (n.equals("1") ? " origin" : " independent origins")
                        + Passage.literal(graph, node, Terms.CONFIDENCE)
                                .map(c -> "; together they make it " + c + " sure.")
                                .orElse(".")));
        Stream.concat(
                        graph.stream(node, Terms.POSSIBLY_SAME, Node.ANY).map(Triple::getObject),
                        graph.stream(Node.ANY, Terms.POSSIBLY_SAME, node).map(Triple::getSubject))
                .sorted(Comparator.comparing(Node::toString))
                .forEach(n -> lines.add(
                        "  It may be the same as " + words.name(n) + " <" + n + ">, but nothing decides it."));
        claim(node, lines);
        return lines;
    }

    /** What a claim would say if it were a fact. */
    private void claim(Node node, List<String> lines) {
        if (graph.contains(node, RDF.Nodes.type, Terms.CLAIM)) {
            lines.add("  No fact: the article only says so.");
            graph.stream(Node.ANY, RDF.Nodes.subject, node)
                    .map(Triple::getSubject)
                    .sorted(Comparator.comparing(Node::toString))
                    .forEach(r -> Passage.object(graph, r, RDF.Nodes.predicate)
                            .ifPresent(p -> Passage.object(graph, r, RDF.Nodes.object)
                                    .ifPresent(o -> lines.add("    " + words.term(p) + ": " + words.name(o)))));
        }
    }
}
