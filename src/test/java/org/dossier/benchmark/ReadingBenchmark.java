package org.dossier.benchmark;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.junit.jupiter.api.Test;

/**
 * How fast articles are read, and how the time grows with the length of odd ones; prints two tables. No test: it runs when asked for,
 * {@code ./mvnw test -Dtest=ReadingBenchmark}.
 *
 * <p>Seconds mean little on a machine that others use. So the speed is a ratio to OpenNLP's tagger, which only tags, in the same
 * run on the same words; and the growth is an exponent: 1 where twice the length takes twice the time.
 */
class ReadingBenchmark {

    private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final int ROUNDS = 5;
    private static final int LONGEST = Integer.getInteger("longest", 20_000);

    private static final Dossier DOSSIER = Dossier.load(Path.of("ontology"), Dossier.BASE);

    /** The articles in {@code seeds/}; or, with {@code -Darticles=DIR}, those of a folder. */
    private static List<Article> articles() {
        return ArticleFiles.find(List.of(Path.of(System.getProperty("articles", "seeds")))).stream()
                .map(ArticleReader::read)
                .toList();
    }

    @Test
    void speedAgainstTheTaggerOfOpenNlp() {
        List<Article> articles = articles();
        List<String[]> sentences = articles.stream()
                .map(DOSSIER::annotate)
                .flatMap(r -> r.document().sentences().stream())
                .map(ReadingBenchmark::words)
                .toList();
        POSTaggerME tagger = new POSTaggerME(model());
        long tokens = sentences.stream().mapToLong(s -> s.length).sum();
        double ours = tokens / seconds(() -> articles.forEach(DOSSIER::read));
        double theirs = tokens / seconds(() -> sentences.forEach(tagger::tag));
        print("%d articles, %d tokens", articles.size(), tokens);
        print("%-36s %10.0f tokens per second", "Dossier, from text to relations", ours);
        print("%-36s %10.0f tokens per second", "OpenNLP, tags only", theirs);
        print("%-36s %10.2f", "ratio", ours / theirs);
    }

    @Test
    void growthWithTheLengthOfOddText() {
        print("%-28s %8s %8s %8s %8s", "words", LONGEST / 4, LONGEST / 2, LONGEST, "exponent");
        growth("sentences of an article", ReadingBenchmark::articleText);
        growth("the same in capitals", n -> articleText(n).toUpperCase(Locale.ROOT));
        growth("one sentence", n -> "The police " + repeat(n / 4, i -> "seized " + i + " bottles and ") + "left.");
        growth("one name", n -> repeat(n, i -> "Kunlun "));
        growth("list items", n -> repeat(n / 4, i -> "- " + i + " arrests in Hunan\n"));
        growth(
                "names that differ",
                n -> repeat(n / 8, i -> "Mr. Ab" + letters(i) + " Smith of the Fo" + letters(i) + " Agency said so. "));
        growth("quotations", n -> repeat(n / 8, i -> "\"We seized " + i + " cars,\" Li Wei said. "));
        growth("times", n -> repeat(n / 6, i -> "on " + (1 + i % 28) + " May 2021 and from "));
        growth("numbers", n -> repeat(n, i -> i + ", "));
        growth("brackets and marks", n -> repeat(n / 2, i -> "( \" "));
    }

    private static void growth(String name, IntFunction<String> text) {
        double[] seconds = IntStream.of(LONGEST / 4, LONGEST / 2, LONGEST)
                .mapToObj(n -> Article.of(name, text.apply(n)))
                .mapToDouble(a -> once(() -> DOSSIER.read(a)))
                .toArray();
        double exponent = Math.log(seconds[2] / seconds[1]) / Math.log(2);
        print("%-28s %6.2f s %6.2f s %6.2f s %8.1f", name, seconds[0], seconds[1], seconds[2], exponent);
    }

    private static String articleText(int words) {
        String text = articles().getFirst().text();
        int length = text.split("\\s+").length;
        return repeat(Math.max(1, words / length), i -> text + "\n\n");
    }

    private static String repeat(int times, IntFunction<String> piece) {
        return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 26))))
                .collect(Collectors.joining());
    }

    private static String[] words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    }

    /** The fastest of a few rounds, after the compiler has seen the code. */
    private static double seconds(Runnable work) {
        return IntStream.range(0, ROUNDS).mapToDouble(i -> once(work)).min().orElseThrow();
    }

    /** Processor time of this thread. */
    private static double once(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static POSModel model() {
        try (InputStream in = ReadingBenchmark.class.getResourceAsStream(TAGGER)) {
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FormatMethod
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
