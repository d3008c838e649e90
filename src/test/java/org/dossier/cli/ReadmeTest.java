package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README and the page of questions tell the truth: the commands run, the answers are what the program answers, the excerpt stands in the
 * graph, and the graph of the seeds in the repository is what a build makes. With {@code -Ddossier.update=true} it is the pages that follow.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path QUESTIONS = Path.of("docs/questions.md");
    private static final Path QUERIES = Path.of("docs/queries");
    private static final Path GRAPH = Path.of("out/graph.ttl");
    private static final boolean UPDATE = Boolean.getBoolean("dossier.update");

    private static String committedGraph;

    @BeforeAll
    static void buildSeeds() throws IOException {
        committedGraph = Files.exists(GRAPH) ? Files.readString(GRAPH) : "";
        Run build = Run.of("build", "seeds");
        assertEquals(0, build.status(), build.err());
        if (UPDATE) {
            Files.writeString(README, filled(Files.readString(README)));
            Files.writeString(QUESTIONS, answered(Files.readString(QUESTIONS)));
        }
    }

    @Test
    void graphOfTheSeedsIsTheOneInTheRepository() throws IOException {
        assertEquals(UPDATE ? Files.readString(GRAPH) : committedGraph, Files.readString(GRAPH));
    }

    @Test
    void answersAndExcerptAreWhatTheProgramGives() throws IOException {
        assertEquals(filled(Files.readString(README)), Files.readString(README));
    }

    @Test
    void questionsAreAnsweredAsTheProgramAnswersThem() throws IOException {
        assertEquals(answered(Files.readString(QUESTIONS)), Files.readString(QUESTIONS));
    }

    static Stream<List<String>> commands() throws IOException {
        return blocks("sh").flatMap(String::lines).map(ReadmeTest::words);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandRuns(List<String> words) {
        assertEquals("./dossier", words.getFirst());
        Run run = Run.of(words.subList(1, words.size()).toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\n"), "it prints nothing");
    }

    private static Stream<String> blocks(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        List<String> found = new ArrayList<>();
        while (block.find()) {
            found.add(block.group(1));
        }
        return found.stream();
    }

    private static List<String> words(String line) {
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        return words;
    }

    private static String filled(String readme) throws IOException {
        Matcher query = Pattern.compile("<!-- query: (\\S+) -->\n").matcher(readme);
        assertTrue(query.find());
        String answered =
                between(readme, query.group(), "<!-- end of query -->", answer(QUERIES.resolve(query.group(1))) + "\n");
        Matcher excerpt = Pattern.compile("<!-- excerpt: (\\S+) -->\n").matcher(answered);
        assertTrue(excerpt.find());
        return between(answered, excerpt.group() + "```turtle\n", "```", block(excerpt.group(1)));
    }

    private static String answered(String page) throws IOException {
        return between(page, "<!-- queries -->\n", "<!-- end of queries -->", answers());
    }

    private static String between(String text, String start, String end, String content) {
        int from = text.indexOf(start) + start.length();
        return text.substring(0, from) + content + text.substring(text.indexOf(end, from));
    }

    /** The block of a subject in the graph of the seeds. */
    private static String block(String subject) throws IOException {
        return Stream.of(Files.readString(GRAPH).split("\n\n"))
                        .filter(b -> b.startsWith("<" + subject + ">"))
                        .findFirst()
                        .orElseThrow()
                        .strip()
                + "\n";
    }

    private static String answers() throws IOException {
        StringBuilder out = new StringBuilder();
        try (Stream<Path> files = Files.list(QUERIES)) {
            for (Path file : files.sorted().toList()) {
                out.append(answer(file));
            }
        }
        return out.append('\n').toString();
    }

    /** The question, which stands in the first line of the file, the query and what the program answers. */
    private static String answer(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Run run = Run.of("query", file.toString());
        assertEquals(0, run.status(), run.err());
        String query = String.join("\n", lines.subList(1, lines.size()));
        return "\n### " + lines.getFirst().substring(2) + "\n\n```sparql\n" + query + "\n```\n\n```text\n" + run.out()
                + "```\n";
    }
}
