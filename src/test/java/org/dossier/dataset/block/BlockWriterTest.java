package org.dossier.dataset.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks are letters with a line feed; the letter is what they say. */
class BlockWriterTest {

    private static final String ALL = "abcdefghijklmnopqrstuvwxyz";

    @TempDir
    private Path folder;

    private final List<Character> made = new ArrayList<>();

    private Blocks write(Path old, Blocks there, String letters, OutputStream out) throws IOException {
        return new Blocks(0, 0, written(old, there, letters, out).blocks());
    }

    private BlockWriter.Written written(Path old, Blocks there, String letters, OutputStream out) throws IOException {
        try (BlockWriter writer = BlockWriter.copying(old, there, out)) {
            for (int i = 0; i < letters.length(); i++) {
                char letter = letters.charAt(i);
                writer.write(new Fingerprint(0, letter), () -> {
                    made.add(letter);
                    return new BlockWriter.Made((letter + "\n").getBytes(StandardCharsets.US_ASCII), 0);
                });
            }
            return writer.end();
        }
    }

    private Blocks file(Path file, String letters) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return write(file, Blocks.NONE, letters, out);
        }
    }

    @Test
    void whatTheOldTextHasIsCopiedAndNotMade() throws IOException {
        Path old = folder.resolve("old");
        Blocks there = file(old, "abdefh");
        made.clear();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Blocks here = write(old, there, "bcdegh", out);
        assertEquals("b\nc\nd\ne\ng\nh\n", out.toString(StandardCharsets.US_ASCII));
        assertEquals(List.of('c', 'g'), made);
        assertEquals(file(folder.resolve("anew"), "bcdegh"), here);
    }

    /** Whatever the older text has of them, and in whatever order they come. */
    @Test
    void subjectsAreInTheOrderOfTheirKeys() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Path old = folder.resolve("old" + round);
            Blocks there = file(old, some(random));
            String letters = some(random);
            List<Character> shuffled = new ArrayList<>(list(letters));
            Collections.shuffle(shuffled, random);
            try (BlockWriter writer = BlockWriter.copying(old, there, OutputStream.nullOutputStream())) {
                assertEquals(list(letters), writer.sorted(shuffled, c -> new Fingerprint(0, c), String::valueOf));
            }
        }
    }

    @Test
    void orderOfWhatTheOldTextHasIsTakenFromThere() throws IOException {
        Path old = folder.resolve("old");
        Blocks there = file(old, ALL.replace("m", ""));
        List<Character> asked = new ArrayList<>();
        try (BlockWriter writer = BlockWriter.copying(old, there, OutputStream.nullOutputStream())) {
            writer.sorted(list(ALL), c -> new Fingerprint(0, c), c -> {
                asked.add(c);
                return String.valueOf(c);
            });
        }
        assertTrue(asked.size() <= 6, asked::toString);
    }

    private static String some(Random random) {
        return list(ALL).stream()
                .filter(c -> random.nextBoolean())
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static List<Character> list(String letters) {
        return letters.chars().mapToObj(c -> (char) c).toList();
    }

    @Test
    void linesThatOnlyOneTextHasAreFound() throws IOException {
        Path old = folder.resolve("old");
        Blocks there = file(old, "abdefh");
        Path text = folder.resolve("new");
        try (OutputStream out = Files.newOutputStream(text)) {
            BlockWriter.Written written = written(old, there, "bcdegh", out);
            out.flush();
            assertEquals(List.of("a", "f"), lines(old, there.without(written.kept())));
            assertEquals(List.of("c", "g"), lines(text, new Blocks(0, 0, written.blocks()).without(written.copied())));
        }
    }

    private static List<String> lines(Path file, List<Stretch> stretches) throws IOException {
        try (BufferedReader lines = Stretch.lines(file, stretches)) {
            return lines.lines().toList();
        }
    }
}
