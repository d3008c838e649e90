package org.dossier.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.quantity.QuantityFinder;
import org.dossier.mention.time.TimeFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd text gives few facts, never an exception, and takes no more than linear time. */
class HostileTextTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final QuantityFinder QUANTITIES = new QuantityFinder(KNOWLEDGE);
    private static final TimeFinder TIMES = new TimeFinder(KNOWLEDGE);

    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                ",",
                "1,",
                "1 ",
                "1.",
                "1,000,",
                "1.1.",
                "-",
                "1-",
                "$",
                "$1 ",
                "(",
                "US$",
                "million ",
                "one hundred ",
                "half a ",
                "the first half of ",
                "the end of ",
                "early ",
                "mid-",
                "three days before ",
                "from May to ",
                "May ",
                "1 May ",
                "2016-",
                "last year ",
                "Friday, ",
                "between 1 and ",
                "more than ",
                "a ",
                "é",
                "😀 ",
                "٣",
                "²"
            })
    void longRunsAreReadToTheirEnd(String piece) {
        Document document = document(piece.repeat(40_000 / piece.length()));
        int length = document.article().text().length();
        QUANTITIES.find(document, "").forEach(q -> assertTrue(q.span().end() <= length));
        TIMES.find(document, "").forEach(t -> assertTrue(t.span().end() <= length));
    }

    @Test
    void everyPrefixGivesSpansInsideTheText() {
        String text =
                "On Friday, 23 April 2021, officers in 16 regions seized more than HK$2.3m (about US$300,000) and 3,800"
                        + " cases from Nov 28 to Jan. 31, twenty-one of them in the first half of last year.";
        for (int end = 1; end <= text.length(); end++) {
            Document document = document(text.substring(0, end));
            int length = end;
            QUANTITIES
                    .find(document, "")
                    .forEach(q ->
                            assertTrue(q.span().end() <= length && q.number().end() <= length));
            TIMES.find(document, "").forEach(t -> assertTrue(t.span().end() <= length));
            assertEquals(TIMES.find(document, ""), TIMES.find(document, ""));
        }
    }

    @Test
    void digitsOfANumberAreNoYear() {
        assertEquals(List.of(), TIMES.find(document("€119,1388"), ""));
    }

    /** One sentence without tokens' help: all words in one token. */
    private static Document document(String text) {
        Span all = new Span(0, text.length());
        Token token = new Token(0, all, text, text, "X", "FW", -1, "root");
        return new Document(
                Article.of("odd", text), List.of(new Sentence(0, 0, Sentence.Kind.PROSE, all, List.of(token))));
    }
}
