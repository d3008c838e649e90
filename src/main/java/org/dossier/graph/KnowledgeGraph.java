package org.dossier.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * What a build knows, as RDF.
 *
 * @param facts what the articles say, each triple with the names of the articles that support it
 * @param evidence where each fact comes from, likewise
 * @param confidence how sure a fact is, 0 to 1, where a rule read it; not what follows from the names of things
 * @param uncertain how many facts of an article were left out since they are not certain enough, by its name
 * @param prefixes for people who read it
 */
public record KnowledgeGraph(
        SubjectTriples facts,
        SubjectTriples evidence,
        Map<Triple, Double> confidence,
        SortedMap<String, Long> uncertain,
        Prefixes prefixes) {

    /** A graph of which nothing is said of how sure it is. */
    public KnowledgeGraph(
            Map<Triple, SortedSet<String>> facts, Map<Triple, SortedSet<String>> evidence, Prefixes prefixes) {
        this(SubjectTriples.of(facts), SubjectTriples.of(evidence), new HashMap<>(), new TreeMap<>(), prefixes);
    }

    /** Facts and evidence in one, sorted as N-Triples sort. */
    public List<Triple> all() {
        return distinct().sorted(NTriples.ORDER).toList();
    }

    /** Facts and evidence in one, each once, in no order. */
    public Stream<Triple> distinct() {
        return Stream.concat(facts.keySet().stream(), evidence.keySet().stream().filter(t -> !facts.containsKey(t)));
    }
}
