package org.dossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        this(subject, new ArrayList<>(FEW), new ArrayList<>(FEW), List.of());
    }

    /** Whether the graph says anything of the subject that does not only follow. */
    public boolean isSaid() {
        return !facts.isEmpty() || !evidence.isEmpty();
    }

    /** Facts and evidence in one, each once. */
    public void forEach(Consumer<Triple> action) {
        Set<Triple> stated = evidence.isEmpty() ? Set.of() : new HashSet<>();
        facts.forEach(f -> {
            action.accept(f.getKey());
            if (!evidence.isEmpty()) {
                stated.add(f.getKey());
            }
        });
        evidence.forEach(e -> {
            if (stated.isEmpty() || !stated.contains(e.getKey())) {
                action.accept(e.getKey());
            }
        });
    }

    /** One for each subject. */
    static Map<Node, Description> of(KnowledgeGraph graph) {
        Map<Node, Description> all = new HashMap<>();
        Function<Triple, Description> about = t -> all.computeIfAbsent(t.getSubject(), Description::new);
        graph.facts().entrySet().forEach(e -> about.apply(e.getKey()).facts().add(e));
        graph.evidence()
                .entrySet()
                .forEach(e -> about.apply(e.getKey()).evidence().add(e));
        return all;
    }

    /** The same, with what follows from the facts. */
    static Map<Node, Description> of(Map<Node, Description> said, Collection<Triple> inferred) {
        Map<Node, Description> all = new HashMap<>(said);
        inferred.stream().collect(Collectors.groupingBy(Triple::getSubject)).forEach((subject, triples) -> {
            Description about = all.getOrDefault(subject, new Description(subject));
            all.put(subject, new Description(subject, about.facts(), about.evidence(), triples));
        });
        return all;
    }
}
