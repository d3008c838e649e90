package org.dossier.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** A built graph answers as Jena's own graph in memory does. */
class DescribedGraphTest {

    private static final List<Node> NODES = List.of(
            Terms.iri("urn:a"), Terms.iri("urn:b"), Terms.iri("urn:c"), Terms.plain("urn:a"), Terms.text("urn:a"));

    private static final Map<Triple, SortedSet<String>> FACTS = triples(7);
    private static final Map<Triple, SortedSet<String>> EVIDENCE = triples(5);
    private static final Graph GRAPH = DescribedGraph.of(
            new KnowledgeGraph(FACTS, EVIDENCE, Prefixes.of("urn:base/", "enf", "https://w3id.org/enf#")));

    /** Some of all triples of a few nodes, one more or less every {@code step}. */
    private static Map<Triple, SortedSet<String>> triples(int step) {
        Map<Triple, SortedSet<String>> triples = new HashMap<>();
        int number = 0;
        for (Node subject : NODES.subList(0, 3)) {
            for (Node property : NODES.subList(0, 3)) {
                for (Node object : NODES) {
                    if (number++ % step < 2) {
                        triples.put(Triple.create(subject, property, object), new TreeSet<>(Set.of("article")));
                    }
                }
            }
        }
        return triples;
    }

    @Test
    void answersEveryPatternAsJenaDoes() {
        Graph expected = GraphFactory.createDefaultGraph();
        FACTS.keySet().forEach(expected::add);
        EVIDENCE.keySet().forEach(expected::add);
        assertEquals(expected.size(), GRAPH.size());
        List<Node> asked =
                List.of(NODES.get(0), NODES.get(1), NODES.get(3), NODES.get(4), Terms.iri("urn:no"), Node.ANY);
        for (Node subject : asked) {
            for (Node property : asked) {
                for (Node object : asked) {
                    assertEquals(
                            expected.find(subject, property, object).toSet(),
                            new HashSet<>(
                                    once(GRAPH.find(subject, property, object).toList())),
                            () -> subject + " " + property + " " + object);
                    assertEquals(
                            expected.contains(subject, property, object), GRAPH.contains(subject, property, object));
                }
            }
        }
    }

    private static List<Triple> once(List<Triple> found) {
        assertEquals(Set.copyOf(found).size(), found.size(), "each once");
        return found;
    }

    @Test
    void factThatIsEvidenceTooIsThereOnce() {
        assertTrue(FACTS.keySet().stream().anyMatch(EVIDENCE::containsKey));
        assertEquals(
                Set.copyOf(GRAPH.find().toList()).size(), GRAPH.find().toList().size());
    }
}
