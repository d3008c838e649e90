package org.dossier.serve.explore;

import java.util.Optional;
import org.dossier.serve.Parameters;
import org.dossier.serve.RequestException;

/**
 * The days of interest, both included; days compare as texts.
 *
 * @param from empty for the beginning of time
 * @param to empty for its end
 */
record Period(Optional<String> from, Optional<String> to) {

    /**
     * From the parameters {@code from} and {@code to}, each a day, a month or a year.
     *
     * @throws RequestException if one is none of these
     */
    static Period of(Parameters asked) {
        return new Period(
                asked.text("from").map(t -> range("from", t).first().toString()),
                asked.text("to").map(t -> range("to", t).last().toString()));
    }

    private static DayRange range(String name, String text) {
        return DayRange.of(text)
                .orElseThrow(() -> RequestException.bad("The parameter '" + name + "' is \"" + text
                        + "\"; give a day, a month or a year: 2016-05-01, 2016-05 or 2016."));
    }

    /** Whether all time is of interest. */
    boolean isOpen() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether something that lasted from one day to another touches it; what has no days does so only if all time is of interest. */
    boolean overlaps(Optional<String> first, Optional<String> last) {
        if (isOpen()) {
            return true;
        }
        Optional<String> start = first.or(() -> last);
        Optional<String> end = last.or(() -> first);
        return start.isPresent()
                && to.filter(t -> t.compareTo(start.get()) < 0).isEmpty()
                && from.filter(f -> f.compareTo(end.get()) > 0).isEmpty();
    }
}
