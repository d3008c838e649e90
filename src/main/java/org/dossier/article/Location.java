package org.dossier.article;

import java.util.Comparator;

/**
 * A span in a named article. Whatever leaves its article carries one: a bare {@link Span} is ambiguous between articles.
 *
 * @param article the article's {@link Article#name()}
 */
public record Location(String article, Span span) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::article).thenComparing(Location::span);

    @Override
    public boolean equals(Object other) {
        return other instanceof Location at && span.equals(at.span) && article.equals(at.article);
    }

    /** As that of any record, which costs several times as much to call where there is no optimising compiler. */
    @Override
    public int hashCode() {
        return 31 * article.hashCode() + span.hashCode();
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
