package org.dossier.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static Item item(double credit, double confidence, String... rules) {
        return new Item(credit, confidence, new TreeSet<>(List.of(rules)));
    }

    private static Evaluation evaluation(Item... items) {
        return new Evaluation(new TreeMap<>(), List.of(), List.of(items));
    }

    @Test
    void tableCountsEachValueForEachRuleThatReadIt() {
        String table =
                Calibration.table(evaluation(item(1, 0.9, "b/x"), item(0.5, 0.9, "a/y", "b/x"), item(0, 0.9)), "train");
        assertTrue(table.endsWith("rule\tright\tfound\na/y\t0.5\t1\nb/x\t1.5\t2\n"), table);
        assertTrue(table.startsWith("# "), table);
    }

    @Test
    void reliabilityComparesWhatIsExpectedWithWhatIsRight() {
        String table = Calibration.reliability(
                evaluation(item(1, 0.96), item(1, 0.96), item(0, 0.92), item(0, 0.4), item(1, 0.7)));
        assertTrue(table.contains("0.00-0.50          1       0.400   0.000\n"), table);
        assertTrue(table.contains("0.70-0.80          1       0.700   1.000\n"), table);
        assertTrue(table.contains("0.50-0.70          0           -       -\n"), table);
        assertTrue(table.contains(">= 0.90            3       0.947   0.667\n"), table);
    }

    @Test
    void everyLineOfTheReliabilityTableEnds() {
        assertEquals(8, Calibration.reliability(evaluation()).lines().count());
    }
}
