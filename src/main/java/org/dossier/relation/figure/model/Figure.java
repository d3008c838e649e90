package org.dossier.relation.figure.model;

import java.time.LocalDate;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.reference.model.Referent;

/**
 * A number of the story with all that is known of it.
 *
 * @param period the days that it covers, where the text says so
 * @param place where it holds
 * @param about the named operation that it belongs to
 * @param source who gave it
 */
public record Figure(
        Counted counted,
        Measured measured,
        Optional<Period> period,
        Optional<Slot> place,
        Optional<Slot> about,
        Optional<Slot> source) {

    /** The first and the last day, and the words that say so. */
    public record Period(LocalDate from, LocalDate to, Span span) {}

    /** A thing of the article, and the words that name it here. */
    public record Slot(Referent referent, Span span) {}

    public Figure within(Optional<Period> other) {
        return new Figure(counted, measured, other, place, about, source);
    }
}
