package org.dossier.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int LONG = 24;

    /** Whether the graph says anything of the subject that does not only follow. */
    public boolean isSaid() {
        return !facts.isEmpty() || !evidence.isEmpty();
    }

    /** Whether so much is said that to look through all of it takes longer than to look it up. */
    boolean isLong() {
        return facts.size() + evidence.size() > LONG;
    }

    /** Facts and evidence in one, each once. */
    public void forEach(Consumer<Triple> action) {
        facts.forEach(f -> action.accept(f.getKey()));
        Set<Node> properties = facts.isEmpty() || evidence.isEmpty()
                ? Set.of()
                : facts.stream().map(f -> f.getKey().getPredicate()).collect(Collectors.toSet());
        evidence.forEach(e -> {
            if (!properties.contains(e.getKey().getPredicate()) || !isFact(e.getKey())) {
                action.accept(e.getKey());
            }
        });
    }

    private boolean isFact(Triple triple) {
        return facts.stream().anyMatch(f -> f.getKey().equals(triple));
    }

    /** One for each subject. */
    static Map<Node, Description> of(KnowledgeGraph graph) {
        Map<Node, Description> all = new HashMap<>();
        Stream.of(graph.facts(), graph.evidence())
                .flatMap(triples -> triples.subjects().stream())
                .forEach(subject -> all.computeIfAbsent(
                        subject,
                        s -> new Description(
                                s, graph.facts().about(s), graph.evidence().about(s), List.of())));
        return all;
    }

    /** The same, with what follows from the facts. */
    static Map<Node, Description> of(Map<Node, Description> said, Collection<Triple> inferred) {
        Map<Node, Description> all = new HashMap<>(said);
        inferred.stream().collect(Collectors.groupingBy(Triple::getSubject)).forEach((subject, triples) -> {
            Description about = said.get(subject);
            all.put(
                    subject,
                    about == null
                            ? new Description(subject, List.of(), List.of(), triples)
                            : new Description(subject, about.facts(), about.evidence(), triples));
        });
        return all;
    }
}
