package org.dossier.relation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.Time;
import org.dossier.reference.TimeValue;

/** Reads from when on is counted: "since the campaign was launched on May 5", "since its launch in May". */
final class SinceClauses {

    /** In how many words such a clause tells its day. */
    private static final int REACH = 16;

    private final Set<String> openings;
    private final Optional<LocalDate> published;

    /** @param openings lemmas of the words that tell the beginning of something longer */
    SinceClauses(Set<String> openings, Optional<LocalDate> published) {
        this.openings = openings;
        this.published = published;
    }

    /** Whether the time that begins at the word is the day of opening in such a clause. */
    boolean isOpening(Sentence sentence, int first) {
        boolean opens = false;
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token token = sentence.token(i);
            if (token.lemma().equals("since")) {
                return opens;
            }
            if (token.upos().equals("PUNCT") && !token.xpos().equals("HYPH")) {
                return false;
            }
            opens |= openings.contains(token.lemma());
        }
        return false;
    }

    /** From the first day of a time up to the article's; none of an article without a day, or of an earlier one. */
    Optional<Figure.Period> period(Time time, TimeValue value) {
        return published
                .filter(day -> !day.isBefore(value.from()))
                .map(day -> new Figure.Period(value.from(), day, time.span()));
    }
}
