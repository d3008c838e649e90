package org.dossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * All that a graph says of one subject: the unit in which graphs are written, and in which they change.
 *
 * @param facts with the names of the articles that state each
 * @param evidence likewise
 * @param inferred what follows from the facts, and no article says
 */
public record Description(
        Node subject,
        List<Map.Entry<Triple, SortedSet<String>>> facts,
        List<Map.Entry<Triple, SortedSet<String>>> evidence,
        List<Triple> inferred) {

    /** Few is what is said of most subjects: a list of ten would be mostly empty. */
    private static final int FEW = 4;

    private Description(Node subject) {
        this(subject, new ArrayList<>(FEW), new ArrayList<>(FEW), new ArrayList<>(0));
    }

    /** One for each subject, in no order. */
    public static Collection<Description> of(KnowledgeGraph graph, Collection<Triple> inferred) {
        Map<Node, Description> all = new HashMap<>();
        Function<Triple, Description> about = t -> all.computeIfAbsent(t.getSubject(), Description::new);
        graph.facts().entrySet().forEach(e -> about.apply(e.getKey()).facts().add(e));
        graph.evidence()
                .entrySet()
                .forEach(e -> about.apply(e.getKey()).evidence().add(e));
        inferred.forEach(t -> about.apply(t).inferred().add(t));
        return all.values();
    }
}
