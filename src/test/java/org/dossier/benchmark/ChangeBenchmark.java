package org.dossier.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a change costs, as a share of a build: processor time of {@code ./dossier build} of a thousand articles, and of {@code ./dossier
 * add} of ten more. No test: it runs when asked for, {@code ./mvnw test -Dtest=ChangeBenchmark}, with {@code -Dcount=100} for a tenth.
 * Takes as long as the build of the articles.
 */
class ChangeBenchmark {

    private static final Path POOL = Path.of("src/test/resources/identity/articles");
    private static final int COUNT = Integer.getInteger("count", 1000);
    private static final int ADDED = 10;
    private static final int PARAGRAPHS = 8;

    private static final Pattern SECONDS = Pattern.compile("(\\d+)m([\\d.]+)s");

    private final Random random = new Random(4);

    @TempDir
    private Path folder;

    @Test
    void costOfAChangeAsAShareOfABuild() throws IOException, InterruptedException {
        Path first = articles("first", COUNT);
        Path more = articles("more", ADDED);
        Path data = folder.resolve("out");
        seconds("build", "seeds", "--out", folder.resolve("warm").toString()); // compiles the program if need be
        double build = seconds("build", first.toString(), "--out", data.toString());
        double add = seconds("add", more.toString(), "--data", data.toString());
        System.out.printf(
                Locale.ROOT,
                "build of %d: %.1f s, add of %d: %.1f s of processor, %.1f %%%n",
                COUNT,
                build,
                ADDED,
                add,
                100 * add / build);
    }

    /** Articles mixed of the paragraphs of others. */
    private Path articles(String name, int count) throws IOException {
        List<String> paragraphs = paragraphs();
        Path articles = Files.createDirectory(folder.resolve(name));
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int p = 0; p < PARAGRAPHS; p++) {
                text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
            }
            Files.writeString(articles.resolve(name + i + ".txt"), text);
        }
        return articles;
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(POOL)) {
            for (Path file : files.sorted().toList()) {
                paragraphs.addAll(Arrays.asList(Files.readString(file).split("\\n\\n+")));
            }
        }
        return paragraphs;
    }

    /** Processor time of one command line, user and system, as the shell tells it of its children. */
    private static double seconds(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "./dossier \"$@\" --quiet >&2 && times", "sh"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", arguments) + " failed");
        }
        return SECONDS.matcher(times.substring(times.indexOf('\n')))
                .results()
                .mapToDouble(ChangeBenchmark::seconds)
                .sum();
    }

    private static double seconds(MatchResult time) {
        return 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
    }
}
