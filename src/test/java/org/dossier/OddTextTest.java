package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.article.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that no editor would pass is read to the end. */
class OddTextTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final List<String> MARKS =
            List.of("“", "”", "\"", "'", "(", ")", ",", ";", ":", "-", "–", "$", "%", "&", "/", "…");
    private static final int FRAGMENTS = 700;
    private static final int LONGEST = 14;

    private static Dossier dossier;

    @BeforeAll
    static void load() {
        dossier = Dossier.load(Path.of("ontology"), Dossier.BASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", police in Dover seized 300 bags.\n\n, officers in Dover seized 20 watches on Monday.",
                "Raid , . In another , case , . The raid , for of 300 bags .",
                "It led to 5 arrests and the seizure of 26 DVDs.\n\nA like action in May covered 16 regions and goods worth 12 million euros.",
                "He is called Joe “Big Joe\n\nAnn Lee praised Mike \"Big Mike",
                "'s public security bureau seized 300 bags.",
                "The boats came up the Amazon",
                "by Interpol and Europol in Rome",
                "in\n\nin , in\n\n12 and 13 and 14 and 15 % of the the , who which (",
            })
    void isReadToTheEnd(String text) {
        assertEquals(text, dossier.read(Article.of("odd", text)).article().text());
    }

    /** Paragraphs of the golden cases, broken off at any word and with marks where none belong; the same ones each time. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void textBrokenOffAnywhereIsReadToTheEnd(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> paragraphs = paragraphs();
        String text = Stream.generate(() -> brokenOff(paragraphs.get(random.nextInt(paragraphs.size())), random))
                .limit(FRAGMENTS)
                .collect(Collectors.joining("\n\n"));
        assertEquals(text, dossier.read(Article.of("odd", text)).article().text());
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file :
                    files.filter(f -> f.endsWith("article.txt")).sorted().toList()) {
                paragraphs.addAll(Arrays.asList(Files.readString(file).strip().split("\\n\\n+")));
            }
        }
        return paragraphs;
    }

    private static String brokenOff(String paragraph, Random random) {
        List<String> words = Arrays.asList(paragraph.split("\\s+"));
        int from = random.nextBoolean() ? 0 : random.nextInt(words.size());
        int to = Math.min(words.size(), from + 1 + random.nextInt(LONGEST));
        List<String> left = new ArrayList<>(words.subList(from, to));
        left.add(random.nextInt(left.size() + 1), MARKS.get(random.nextInt(MARKS.size())));
        return String.join(" ", left).replaceAll("([“(\"]) ", "$1");
    }
}
