package org.dossier.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Article;
import org.dossier.relation.model.Reading;
import org.junit.jupiter.api.Test;

class TolerantReaderTest {

    private static final Article ARTICLE = Article.of("odd", "An odd text.");

    private final StringWriter err = new StringWriter();

    @Test
    void aFaultCostsTheFactsOfItsArticleOnlyAndIsTold() {
        Reading reading = tolerant(new IllegalStateException("no tree")).apply(ARTICLE);
        assertSame(ARTICLE, reading.article());
        assertEquals(List.of(), reading.relations());
        assertTrue(reading.remarks().getFirst().contains("IllegalStateException: no tree"), reading.toString());
        assertTrue(err.toString().startsWith("dossier: odd could not be read"), err.toString());
    }

    @Test
    void theRemarkNamesTheLineThatFailed() {
        Reading reading = tolerant(new IllegalStateException()).apply(ARTICLE);
        assertTrue(reading.remarks().getFirst().contains(" at "), reading.toString());
        assertTrue(reading.remarks().getFirst().contains("TolerantReaderTest.java:"), reading.toString());
    }

    @Test
    void whatIsReadIsPassedOnAsItIs() {
        Reading read = new Reading(ARTICLE, List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
        assertSame(read, new TolerantReader(a -> read, new PrintWriter(err, true)).apply(ARTICLE));
        assertEquals("", err.toString());
    }

    @Test
    void whatWasNotReadIsTold() {
        Reading foreign = Reading.unread(ARTICLE, "is not in English");
        assertSame(foreign, new TolerantReader(a -> foreign, new PrintWriter(err, true)).apply(ARTICLE));
        assertEquals("dossier: odd is not in English", err.toString().strip());
    }

    private TolerantReader tolerant(RuntimeException fault) {
        return new TolerantReader(
                a -> {
                    throw fault;
                },
                new PrintWriter(err, true));
    }
}
