package org.dossier.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.mention.TimeExpression.Grain;

/** The times of one article that are resolved so far, in the order of the text: what "the same day" can mean. */
final class Timeline {

    private record Said(int paragraph, boolean ownYear, TimeValue value) {}

    private static final int MEMORY = 40;

    private final List<Said> said = new ArrayList<>();

    void add(int paragraph, boolean ownYear, TimeValue value) {
        if (said.size() == MEMORY) {
            said.removeFirst();
        }
        said.add(new Said(paragraph, ownYear, value));
    }

    /** The last time said that is as precise as {@code grain}. */
    Optional<TimeValue> last(Grain grain) {
        return said.reversed().stream()
                .map(Said::value)
                .filter(v -> v.grain().compareTo(grain) <= 0)
                .filter(v -> !v.interval() || grain != Grain.DAY)
                .findFirst();
    }

    /** The last stretch longer than a day. */
    Optional<TimeValue> lastPeriod() {
        return said.reversed().stream()
                .map(Said::value)
                .filter(v -> v.interval() || v.grain() != Grain.DAY)
                .findFirst();
    }

    /** The last day said with its year in the same paragraph. */
    Optional<LocalDate> lastWithYear(int paragraph) {
        return said.reversed().stream()
                .filter(s -> s.paragraph() == paragraph && s.ownYear())
                .map(s -> s.value().from())
                .findFirst();
    }
}
