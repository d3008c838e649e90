package org.dossier.document.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryImageTest {

    private static final int FEATURES = 50_000;

    @TempDir
    private Path folder;

    /** Features all over the numbers, more than are read at once, each with a weight for class 3. */
    private static byte[] packed() throws IOException {
        int[] keys = new int[FEATURES];
        int[] rows = new int[2 * FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            keys[i] = key(i);
            rows[2 * i] = 1;
            rows[2 * i + 1] = LinearModel.pack(3, i - 100);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinearModel.write(new DataOutputStream(bytes), keys, rows);
        return bytes.toByteArray();
    }

    private static int key(int i) {
        return Integer.MIN_VALUE + 1 + 80_000 * i;
    }

    private Scorer read(InputStream in) throws IOException {
        return new ModelInput(in, Optional.of(image())).weights();
    }

    private Path image() {
        return folder.resolve("images").resolve("some");
    }

    private static int[] scores(Scorer model) {
        int[] sums = new int[FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            Features features = new Features();
            features.add(i);
            int[] scores = new int[5];
            features.keys()[0] = key(i);
            model.score(features, scores);
            sums[i] = scores[3];
        }
        return sums;
    }

    @Test
    void secondReadingNeedsNoUnpackingAndScoresTheSame() throws IOException {
        Scorer first = read(new ByteArrayInputStream(packed()));
        Scorer second = read(InputStream.nullInputStream());
        int[] scores = scores(second);
        assertEquals(5 - 100, scores[5]);
        assertArrayEquals(scores(first), scores);
    }

    @Test
    void shortImageIsUnpackedAnewAndReplaced() throws IOException {
        read(new ByteArrayInputStream(packed()));
        byte[] whole = Files.readAllBytes(image());
        Files.write(image(), Arrays.copyOf(whole, whole.length - 4));
        read(new ByteArrayInputStream(packed()));
        assertArrayEquals(whole, Files.readAllBytes(image()));
    }

    @Test
    void foreignFileIsNoImage() throws IOException {
        Path file = Files.writeString(folder.resolve("foreign"), "These are no tables of a model.");
        assertThrows(IOException.class, () -> MemoryImage.read(file));
    }

    @Test
    void modelIsReadWhereNoImageCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("images"), "a file where the folder should be");
        assertEquals(-100, scores(read(new ByteArrayInputStream(packed())))[0]);
        assertTrue(Files.isRegularFile(folder.resolve("images")));
    }
}
