package org.dossier.document.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final int WIDE = 1;

    private static final Clusters CLUSTERS = Clusters.load();

    private static int wide(String word) {
        return CLUSTERS.at(WIDE, CLUSTERS.of(word));
    }

    @Test
    void wordsThatStandInTheSamePlacesShareAClass() {
        assertEquals(wide("monday"), wide("thursday"));
        assertEquals(wide("walked"), wide("jumped"));
        assertNotEquals(wide("monday"), wide("walked"));
    }

    @Test
    void numbersOfAnyLengthAreOneWord() {
        assertTrue(CLUSTERS.of("0") >= 0);
        for (String number : List.of("00", "0,000", "0.00", "00-00-0000")) {
            assertEquals(CLUSTERS.of("0"), CLUSTERS.of(number), number);
        }
    }

    @Test
    void unknownWordHasNoClassAtAnyDepth() {
        assertEquals(-1, CLUSTERS.of("qqzzxxqq"));
        assertEquals(-1, CLUSTERS.of(""));
        for (int depth = 0; depth < Clusters.depths(); depth++) {
            assertEquals(0, CLUSTERS.at(depth, -1));
        }
    }

    @Test
    void fileThatEndsTooEarlyIsNoticed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("00 01");
        out.writeInt(2);
        Bytes.writeVarint(out, 5);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertThrows(EOFException.class, () -> Clusters.read(in));
    }
}
