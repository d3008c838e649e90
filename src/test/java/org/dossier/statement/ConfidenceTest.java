package org.dossier.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.knowledge.Table;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static Confidence counted(String... rows) {
        List<Map<String, String>> cells = List.of(rows).stream()
                .map(r -> r.split(" "))
                .map(c -> Map.of("rule", c[0], "right", c[1], "found", c[2]))
                .toList();
        return new Confidence(new Expressions(Map.of("confidence", new Table("confidence", cells))));
    }

    @Test
    void ruleThatWasNeverCountedKeepsItsReadersEstimate() {
        assertEquals(0.8, counted("lexicon/a 9 10").of("part/of", 0.8));
        assertEquals(0.8, new Confidence(new Expressions(Map.of())).of("part/of", 0.8));
    }

    @Test
    void manyCountsOutweighTheEstimate() {
        assertEquals(0.5, counted("lexicon/a 500 1000").of("lexicon/a", 0.95), 0.01);
    }

    @Test
    void fewCountsMoveTowardsTheRulesOfTheSameKind() {
        Confidence confidence = counted("lexicon/a 99 100", "lexicon/b 0 1", "part/c 50 100");
        assertTrue(confidence.of("lexicon/b", 0.5) > 0.75);
        assertTrue(confidence.of("part/d", 0.9) < 0.6);
    }

    @Test
    void noRuleIsBeyondDoubt() {
        assertEquals(0.99, counted("lexicon/a 100000 100000").of("lexicon/a", 1));
    }

    @Test
    void countThatIsNoNumberSaysWhereAndWhatToDo() {
        KnowledgeException e = assertThrows(KnowledgeException.class, () -> counted("lexicon/a many 10"));
        assertTrue(e.getMessage().contains("lexicon/a"), e::getMessage);
        assertTrue(e.getMessage().contains("--calibrate"), e::getMessage);
    }
}
