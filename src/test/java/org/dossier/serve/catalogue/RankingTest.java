package org.dossier.serve.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** Sets of things in an order that is decided once. */
class RankingTest {

    private final Ranking<String> ranking = new Ranking<>(List.of("c", "a", "b"), RankingTest::node);

    private static Node node(String name) {
        return NodeFactory.createURI("urn:" + name);
    }

    @Test
    void setHasEachThingOnceInTheOrderOfTheRanking() {
        BitSet set = new BitSet();
        assertTrue(ranking.mark(node("b"), set));
        assertTrue(ranking.mark(node("c"), set));
        assertTrue(ranking.mark(node("b"), set));
        assertEquals(List.of("c", "b"), ranking.of(set).toList());
    }

    @Test
    void thingOfAnotherKindIsNotMarked() {
        BitSet set = new BitSet();
        assertFalse(ranking.mark(node("x"), set));
        assertTrue(set.isEmpty());
        assertTrue(ranking.find(node("x")).isEmpty());
    }
}
