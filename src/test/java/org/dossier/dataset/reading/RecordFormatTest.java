package org.dossier.dataset.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordFormatTest {

    private static final Object NOTHING = new Object();

    public sealed interface Tree {}

    public record Leaf(String name, Optional<BigDecimal> weight, boolean green) implements Tree {}

    public record Branch(List<Tree> parts, Map<String, Integer> counts, DayOfWeek day, LocalDate date, double share)
            implements Tree {}

    public record Garden(Tree tree, Leaf finest) {}

    public record Opaque(Thread worker) {}

    private static final RecordFormat<Garden> FORMAT = RecordFormat.of(Garden.class);

    private static Garden garden() {
        Leaf leaf = new Leaf("Ahorn 🍁", Optional.of(new BigDecimal("1.50")), true);
        Leaf other = new Leaf("", Optional.empty(), false);
        Tree tree = new Branch(
                List.of(leaf, new Branch(List.of(), Map.of(), DayOfWeek.SUNDAY, LocalDate.of(-4, 2, 29), -0.1), other),
                Map.of("b", Integer.MIN_VALUE, "a", 1, "c", Integer.MAX_VALUE),
                DayOfWeek.MONDAY,
                LocalDate.of(2021, 4, 23),
                0.9);
        return new Garden(tree, leaf);
    }

    @Test
    void recordsComeBackEqual() {
        assertEquals(garden(), FORMAT.read(FORMAT.write(garden(), NOTHING), NOTHING));
    }

    @Test
    void oneObjectIsOneObjectAgain() {
        Garden read = FORMAT.read(FORMAT.write(garden(), NOTHING), NOTHING);
        assertSame(read.finest(), ((Branch) read.tree()).parts().getFirst());
    }

    @Test
    void sameRecordsGiveTheSameBytes() {
        byte[] once = FORMAT.write(garden(), NOTHING);
        assertArrayEquals(once, FORMAT.write(garden(), NOTHING));
        assertArrayEquals(once, FORMAT.write(FORMAT.read(once, NOTHING), NOTHING));
    }

    @Test
    void whatTheReaderKnowsIsNotWritten() {
        Garden garden = garden();
        byte[] bytes = FORMAT.write(garden, garden.finest());
        assertTrue(bytes.length < FORMAT.write(garden, NOTHING).length);
        assertSame(garden.finest(), FORMAT.read(bytes, garden.finest()).finest());
    }

    @Test
    void schemaNamesEveryComponent() {
        assertTrue(FORMAT.schema()
                .contains("Leaf(java.lang.String name, java.util.Optional<java.math.BigDecimal> weight"));
        assertTrue(FORMAT.schema().contains("MONDAY, TUESDAY"));
        assertNotEquals(FORMAT.schema(), RecordFormat.of(Leaf.class).schema());
    }

    @Test
    void typeThatCannotBeKeptIsNamed() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> RecordFormat.of(Opaque.class));
        assertTrue(refused.getMessage().contains("java.lang.Thread"), refused.getMessage());
    }

    @Test
    void otherBytesNeverGiveMoreThanAnException() {
        byte[] bytes = FORMAT.write(garden(), NOTHING);
        for (int i = 0; i < bytes.length; i++) {
            byte[] start = Arrays.copyOf(bytes, i);
            assertThrows(RuntimeException.class, () -> FORMAT.read(start, NOTHING));
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) (1 << bit);
                try {
                    FORMAT.read(changed, NOTHING);
                } catch (RuntimeException refused) {
                    // As good: the reading is made again.
                }
            }
        }
    }
}
