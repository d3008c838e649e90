package org.dossier.serve.explore;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.dossier.serve.Parameters;
import org.dossier.serve.RequestException;
import org.dossier.serve.catalogue.DayRange;

/**
 * The days of interest, both included, as days since 1970-01-01.
 *
 * @param from {@link #BEGINNING} for the beginning of time
 * @param to {@link #END} for its end
 */
record Period(int from, int to) {

    static final int BEGINNING = Integer.MIN_VALUE;
    static final int END = Integer.MAX_VALUE;

    /**
     * From the parameters {@code from} and {@code to}, each a day, a month or a year.
     *
     * @throws RequestException if one is none of these
     */
    static Period of(Parameters asked) {
        return new Period(
                day(asked, "from", r -> r.first().toEpochDay(), BEGINNING),
                day(asked, "to", r -> r.last().toEpochDay(), END));
    }

    private static int day(Parameters asked, String name, ToLongFunction<DayRange> end, int open) {
        Function<String, DayRange> range = text -> DayRange.of(text)
                .orElseThrow(() -> RequestException.bad("The parameter '" + name + "' is \"" + text
                        + "\"; give a day, a month or a year: 2016-05-01, 2016-05 or 2016."));
        return asked.text(name)
                .map(t -> Math.clamp(end.applyAsLong(range.apply(t)), BEGINNING, END))
                .orElse(open);
    }
}
