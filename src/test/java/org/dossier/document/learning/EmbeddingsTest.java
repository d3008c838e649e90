package org.dossier.document.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {

    private static final Embeddings ALL = Embeddings.load();

    /** The cosine of the angle between two words. */
    private static float likeness(String word, String other) {
        float likeness = 0;
        for (int i = 0; i < Embeddings.SIZE; i++) {
            likeness += ALL.at(ALL.of(word), i) * ALL.at(ALL.of(other), i);
        }
        return likeness;
    }

    @Test
    void wordsOfAKindLieNearEachOther() {
        assertTrue(likeness("hyatt", "marriott") > 0.6, "hotels");
        assertTrue(likeness("hyatt", "walked") < 0.2, "a hotel and a verb");
        assertEquals(1, likeness("london", "london"), 0.05);
    }

    @Test
    void unknownWordHasNoPoint() {
        assertEquals(-1, ALL.of("qqzzxxqq"));
        assertEquals(-1, ALL.of(""));
    }

    @Test
    void readsWhatWasWrittenAndNoLess() throws IOException {
        byte[] values = new byte[2 * Embeddings.SIZE];
        values[Embeddings.SIZE] = -7;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Embeddings.write(new DataOutputStream(bytes), new int[] {"b".hashCode(), "c".hashCode()}, values);
        Embeddings read = read(bytes.toByteArray());
        assertEquals(-7 * Embeddings.STEP, read.at(read.of("c"), 0));
        assertThrows(IOException.class, () -> read(Arrays.copyOf(bytes.toByteArray(), bytes.size() - 3)));
    }

    private static Embeddings read(byte[] bytes) throws IOException {
        return Embeddings.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
