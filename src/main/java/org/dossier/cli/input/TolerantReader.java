package org.dossier.cli.input;

import java.io.PrintWriter;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.article.Article;
import org.dossier.relation.model.Reading;

/**
 * Reads articles so that one which the program fails on does not cost the user all others: it is kept without facts. What is not read is
 * named on standard error and in the report.
 */
public final class TolerantReader implements Function<Article, Reading> {

    private static final String OWN = "org.dossier.";

    private final Function<Article, Reading> reader;
    private final PrintWriter err;

    public TolerantReader(Function<Article, Reading> reader, PrintWriter err) {
        this.reader = reader;
        this.err = err;
    }

    /** The reading; without facts and with a remark where the reader throws. Safe for several threads. */
    @Override
    public Reading apply(Article article) {
        Reading reading = read(article);
        if (reading.isUnread()) {
            err.println("dossier: " + article.name() + " " + reading.remarks().getFirst());
        }
        return reading;
    }

    private Reading read(Article article) {
        try {
            return reader.apply(article);
        } catch (RuntimeException | StackOverflowError fault) {
            return Reading.unread(
                    article, "could not be read, which is a fault of the program: " + fault + place(fault));
        }
    }

    /** Where in the program, as whoever mends it wants to know. */
    private static String place(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
