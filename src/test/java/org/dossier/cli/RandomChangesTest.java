package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles are added, removed and replaced in an order that nobody thought of; after each round the folder is the one that a build
 * of the articles it holds writes. The articles are those that tell of the same bodies, persons, operations and figures under
 * different names, so that each change moves what the others are merged into.
 *
 * <p>{@code -Ddossier.seed=N} plays another game, {@code -Ddossier.rounds=N} a longer one; a failure names its seed.
 */
class RandomChangesTest {

    private static final Path POOL = Path.of("src/test/resources/identity/articles");
    private static final long SEED = Long.getLong("dossier.seed", 4);
    private static final int ROUNDS = Integer.getInteger("dossier.rounds", 3);
    private static final int START = 5;
    private static final int MOST = 3;

    private final Random random = new Random(SEED);
    private final SortedSet<String> held = new TreeSet<>();
    private final List<String> history = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path articles;
    private Path out;

    @BeforeEach
    void buildSome() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        out = folder.resolve("out");
        while (held.size() < START) {
            held.add(any(pool()));
        }
        held.forEach(this::copy);
        run("build", articles.toString(), "--out", out.toString(), "--infer");
    }

    @Test
    void everyRoundLeavesTheBytesOfABuild() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            change();
            Path full = full(round);
            try {
                DataSets.assertSame(full, out);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + SEED + ": " + history, e);
            }
        }
    }

    /** A build of what is held. But for the last it may use the readings of the folder that was changed, which saves most of the time. */
    private Path full(int round) throws IOException {
        Path full = Files.createDirectory(folder.resolve("full" + round));
        if (round < ROUNDS - 1) {
            Files.copy(out.resolve("readings.bin"), full.resolve("readings.bin"));
        }
        run("build", articles.toString(), "--out", full.toString(), "--infer");
        return full;
    }

    private void change() throws IOException {
        switch (random.nextInt(3)) {
            case 0 -> add();
            case 1 -> remove();
            default -> replace();
        }
    }

    private void add() {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(MOST); i++) {
            String name = any(pool());
            if (held.add(name)) {
                arguments.add(copy(name).toString());
            }
        }
        if (!arguments.isEmpty()) {
            changed("add", arguments);
        }
    }

    private void remove() throws IOException {
        String name = any(held);
        if (held.size() > 1) {
            held.remove(name);
            Files.delete(file(name));
            changed("remove", List.of(name));
        }
    }

    /** With another number, or without its last paragraph, or as it was before. */
    private void replace() throws IOException {
        String name = any(held);
        String text = Files.readString(copy(name));
        int last = text.stripTrailing().lastIndexOf("\n\n");
        String other = switch (random.nextInt(3)) {
            case 0 -> text.replaceAll("\\b\\d{2,3}\\b", Integer.toString(10 + random.nextInt(90)));
            case 1 -> last > 0 ? text.substring(0, last) + "\n" : text;
            default -> text;
        };
        Files.writeString(file(name), other);
        changed("replace", List.of(file(name).toString()));
    }

    private void changed(String command, List<String> what) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(what);
        history.add(arguments.toString());
        arguments.addAll(List.of("--data", out.toString()));
        run(arguments.toArray(String[]::new));
    }

    private static void run(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.status(), run.err());
    }

    private String any(SortedSet<String> names) {
        return List.copyOf(names).get(random.nextInt(names.size()));
    }

    private static SortedSet<String> pool() {
        try (Stream<Path> all = Files.list(POOL)) {
            SortedSet<String> names = new TreeSet<>();
            all.forEach(f -> names.add(f.getFileName().toString().replaceFirst("\\.txt$", "")));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return articles.resolve(name + ".txt");
    }

    private Path copy(String name) {
        try {
            return Files.write(file(name), Files.readAllBytes(POOL.resolve(name + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
