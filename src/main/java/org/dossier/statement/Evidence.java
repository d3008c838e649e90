package org.dossier.statement;

import java.util.Comparator;
import org.dossier.article.Location;
import org.dossier.article.Span;
import org.dossier.relation.model.Reading;

/**
 * A passage that supports a statement.
 *
 * @param quote the passage's words, exactly
 * @param foundBy the wording or rule that read it
 * @param confidence 0 to 1
 */
public record Evidence(Location location, String quote, String foundBy, double confidence)
        implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::location)
            .thenComparing(Evidence::foundBy)
            .thenComparingDouble(Evidence::confidence);

    /** The sentence of an article at the place, or the place itself where no sentence is. */
    public static Evidence ofSentence(Reading reading, Location place, String foundBy, double confidence) {
        Span span = reading.sentenceAt(place.span().start()).orElse(place.span());
        return new Evidence(
                new Location(place.article(), span), reading.article().quote(span), foundBy, confidence);
    }

    /** Without the quote, which follows from the location and is long. */
    @Override
    public int hashCode() {
        return 31 * location.hashCode() + foundBy.hashCode();
    }

    /** Likewise. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence
                && confidence == evidence.confidence
                && location.equals(evidence.location)
                && foundBy.equals(evidence.foundBy);
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
