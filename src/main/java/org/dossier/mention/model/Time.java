package org.dossier.mention.model;

import java.util.List;
import org.dossier.article.Span;

/**
 * A time expression, found but not yet resolved (TIMEX3's TIMEX of type DATE, TIME or a period; durations and ages are none).
 *
 * @param span without leading preposition: "Friday", "the first three months of this year", "2016 to 2020"
 * @param expression what it says, to be resolved by {@code reference} against the article's day
 * @param role how it stands in its sentence: "from", "since", "by" …
 * @param tense of its clause: "will open in May", "opened in May"
 * @param aside whether a clause on a noun tells it: "paintings that were stolen in 1975"
 * @param parts the single dates of an interval ("2016", "2020"), the one with which it begins ("since 2016"); empty for all else
 */
public record Time(
        Span span,
        int sentence,
        int head,
        TimeExpression expression,
        Role role,
        Tense tense,
        boolean aside,
        List<Time> parts)
        implements Mention {

    public Time {
        parts = List.copyOf(parts);
    }

    /** Whether its clause speaks of what is to come. */
    public boolean future() {
        return tense == Tense.FUTURE;
    }

    /** When a clause puts what it tells, as far as its words say. */
    public enum Tense {
        PAST,
        FUTURE,
        OPEN
    }

    /** What the preposition before a time says, or its clause. */
    public enum Role {
        /** In, on, at, during, or none. */
        AT,
        /** When something was said and not when it happened: "announced on March 3", "in a statement issued on Wednesday". */
        SAID,
        FROM,
        /** Behind a number with which another is compared: "up from 22 the year before". */
        THAN,
        SINCE,
        UNTIL,
        /** By, or as of: up to when something is counted or was done, not when it happened. */
        BY,
        BEFORE,
        AFTER,
        /** An interval by its two ends: "from … to", "between … and". */
        BETWEEN
    }
}
