package org.dossier.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It is a map as any other, whether a subject has few triples, which are looked through, or many, which are hashed. */
class SubjectTriplesTest {

    private final SubjectTriples triples = new SubjectTriples();

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private static Triple triple(String subject, int object) {
        return Triple.create(iri(subject), iri("says"), NodeFactory.createLiteralString("" + object));
    }

    private static SortedSet<String> articles(String... names) {
        return new TreeSet<>(List.of(names));
    }

    private void add(String subject, int count) {
        for (int i = 0; i < count; i++) {
            triples.put(triple(subject, i), articles("article-" + i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 40})
    void isTheSameAsAnyMapOfItsEntries(int count) {
        add("a", count);
        add("b", 1);
        Map<Triple, SortedSet<String>> same = new HashMap<>(triples);
        assertEquals(count + 1, triples.size());
        assertEquals(same, triples);
        assertEquals(triples, SubjectTriples.of(same));
        same.keySet().forEach(t -> assertTrue(triples.containsKey(t)));
        assertFalse(triples.containsKey(triple("a", count)));
        assertNull(triples.get(triple("c", 0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void puttingAgainReplacesAndPuttingIfAbsentDoesNot(int count) {
        add("a", count);
        assertEquals(articles("article-0"), triples.putIfAbsent(triple("a", 0), articles("other")));
        assertEquals(articles("article-0"), triples.put(triple("a", 0), articles("later")));
        assertEquals(articles("later"), triples.get(triple("a", 0)));
        assertNull(triples.putIfAbsent(triple("a", count), articles("new")));
        assertEquals(count + 1, triples.size());
    }

    @Test
    void triplesOfASubjectStandTogetherInTheOrderInWhichTheyCame() {
        triples.put(triple("a", 2), articles("x"));
        triples.put(triple("b", 5), articles("x"));
        triples.put(triple("a", 1), articles("x"));
        assertEquals(
                List.of(triple("a", 2), triple("a", 1)),
                triples.about(iri("a")).stream().map(Map.Entry::getKey).toList());
        assertEquals(List.of(), triples.about(iri("c")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 40})
    void whatIsRemovedIsNotFoundAndMayComeAgain(int count) {
        add("a", count);
        assertTrue(triples.containsKey(triple("a", 0)));
        triples.keySet().removeIf(triple("a", 0)::equals);
        assertFalse(triples.containsKey(triple("a", 0)));
        assertEquals(count - 1, triples.size());
        assertNull(triples.put(triple("a", 0), articles("again")));
        assertEquals(articles("again"), triples.get(triple("a", 0)));
    }

    @Test
    void goingOnBehindTheLastIsAMistake() {
        Iterator<?> none = triples.entrySet().iterator();
        assertFalse(none.hasNext());
        assertThrows(NoSuchElementException.class, none::next);
    }
}
