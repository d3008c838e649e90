package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dossier.graph.Terms;

/** Which rules read a node, or a tie between two nodes, as the evidence says. */
final class Rules {

    private final Map<Node, List<Node>> sources = new HashMap<>();
    private final Map<Node, String> rules = new HashMap<>();
    private final Map<Node, Node> subjects = new HashMap<>();
    private final Map<List<Node>, List<Node>> reified = new HashMap<>();

    Rules(Collection<Triple> evidence) {
        for (Triple t : evidence) {
            if (t.getPredicate().equals(Terms.DERIVED)) {
                sources.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t.getObject());
            } else if (t.getPredicate().equals(Terms.RULE)) {
                rules.put(t.getSubject(), t.getObject().getLiteralLexicalForm());
            } else if (t.getPredicate().equals(RDF.Nodes.subject)) {
                subjects.put(t.getSubject(), t.getObject());
            }
        }
        for (Triple t : evidence) {
            if (t.getPredicate().equals(RDF.Nodes.object)) {
                reified.computeIfAbsent(List.of(subjects.get(t.getSubject()), t.getObject()), k -> new ArrayList<>())
                        .add(t.getSubject());
            }
        }
    }

    /** @param nodes one node, or the two that are tied */
    SortedSet<String> of(List<Node> nodes) {
        List<Node> read = nodes.size() == 2 ? reified.getOrDefault(nodes, List.of()) : nodes;
        SortedSet<String> found = new TreeSet<>();
        read.stream()
                .flatMap(n -> sources.getOrDefault(n, List.of()).stream())
                .filter(rules::containsKey)
                .map(rules::get)
                .forEach(found::add);
        return found;
    }
}
