package org.dossier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;

/**
 * What changed between two graphs, in facts and for people.
 *
 * <pre>
 * + Article harbour-raid
 * ~ Figure goods seized: 1,200 (watch), 2023-05-02: now goods seized: 1,300 (watch), 2023-05-02
 * ~ Organization Interpol: + part of: …
 * - Place Genoa
 * </pre>
 *
 * <p>A figure's name is made of its value, so one that was corrected is another node; it is told as a change where exactly one figure
 * went and one came that agree in all but value and bound.
 */
public final class Difference {

    /** A node, and the graph that knows it. */
    private record Side(Graph graph, NodeWords words) {

        Set<Triple> facts(Node node) {
            return graph.stream(node, Node.ANY, Node.ANY).collect(Collectors.toSet());
        }

        String name(Node node) {
            return words.type(node) + " " + words.name(node);
        }
    }

    private final Side before;
    private final Side after;
    private final Node value;
    private final Set<Node> replaceable;

    /** @param before facts alone, as {@code after} */
    public Difference(Graph before, Graph after, Ontology ontology) {
        this.before = new Side(before, new NodeWords(before, ontology));
        this.after = new Side(after, new NodeWords(after, ontology));
        this.value = Terms.iri(ontology.term(Dos.VALUE));
        this.replaceable = Set.of(RDFS.Nodes.label, value, Terms.iri(ontology.term(Dos.BOUND)));
    }

    /** One line for each node that came, went or changed: what came first, each sorted by class and name. Empty if nothing changed. */
    public List<String> lines() {
        Set<Node> old = subjects(before);
        Set<Node> young = subjects(after);
        Set<Node> gone = minus(old, young);
        Set<Node> come = minus(young, old);
        Map<Node, Node> corrected = corrected(gone, come);
        List<String> lines = new ArrayList<>(names("+ ", minus(come, new HashSet<>(corrected.values())), after));
        corrected.forEach((a, b) ->
                lines.add("~ " + before.name(a) + ": now " + after.words().name(b)));
        minus(old, gone).forEach(node -> changed(node, lines));
        lines.addAll(names("- ", minus(gone, corrected.keySet()), before));
        return lines;
    }

    private static Set<Node> subjects(Side side) {
        return side.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(Triple::getSubject)
                .collect(Collectors.toCollection(Difference::sorted));
    }

    private static SortedSet<Node> sorted() {
        return new TreeSet<>(Comparator.comparing(Node::toString));
    }

    private static Set<Node> minus(Set<Node> all, Set<Node> some) {
        SortedSet<Node> rest = sorted();
        rest.addAll(all);
        rest.removeIf(some::contains);
        return rest;
    }

    private static List<String> names(String sign, Set<Node> nodes, Side side) {
        return nodes.stream().map(n -> sign + side.name(n)).sorted().toList();
    }

    private void changed(Node node, List<String> lines) {
        Set<Triple> was = before.facts(node);
        Set<Triple> is = after.facts(node);
        List<String> parts = new ArrayList<>();
        is.stream()
                .filter(t -> !was.contains(t))
                .map(t -> value("+ ", t, after))
                .sorted()
                .forEach(parts::add);
        was.stream()
                .filter(t -> !is.contains(t))
                .map(t -> value("- ", t, before))
                .sorted()
                .forEach(parts::add);
        if (!parts.isEmpty()) {
            lines.add("~ " + after.name(node) + ": " + String.join("; ", parts));
        }
    }

    private static String value(String sign, Triple fact, Side side) {
        return sign + side.words().term(fact.getPredicate()) + ": "
                + side.words().name(fact.getObject());
    }

    /** Nodes that went and the ones in their place. */
    private Map<Node, Node> corrected(Set<Node> gone, Set<Node> come) {
        Map<Set<List<Node>>, List<Node>> went = byRest(gone, before);
        Map<Set<List<Node>>, List<Node>> came = byRest(come, after);
        Map<Node, Node> pairs = new TreeMap<>(Comparator.comparing(Node::toString));
        went.forEach((rest, nodes) -> {
            List<Node> others = came.getOrDefault(rest, List.of());
            if (nodes.size() == 1 && others.size() == 1) {
                pairs.put(nodes.getFirst(), others.getFirst());
            }
        });
        return pairs;
    }

    /** The nodes with a value, by all else that is said of them. */
    private Map<Set<List<Node>>, List<Node>> byRest(Set<Node> nodes, Side side) {
        return nodes.stream()
                .filter(n -> side.graph().contains(n, value, Node.ANY))
                .collect(Collectors.groupingBy(n -> side.facts(n).stream()
                        .filter(t -> !replaceable.contains(t.getPredicate()))
                        .map(t -> List.of(t.getPredicate(), t.getObject()))
                        .collect(Collectors.toSet())));
    }
}
