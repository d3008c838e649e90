package org.dossier.serve.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.serve.catalogue.DayRange;

/** From which day to which each of many things lasted: numbers side by side, so that all of them are compared with a period in no time. */
final class DayColumn {

    private final int[] firsts;
    private final int[] lasts;

    /**
     * Reads the days of all things.
     *
     * @param from day, month or year of the start; if it is empty, the end counts for it
     * @param to of the end; if it is empty, the start counts for it
     */
    <T> DayColumn(List<T> things, Function<T, Optional<String>> from, Function<T, Optional<String>> to) {
        firsts = new int[things.size()];
        lasts = new int[things.size()];
        Arrays.fill(firsts, Period.END);
        Arrays.fill(lasts, Period.BEGINNING);
        for (int i = 0; i < firsts.length; i++) {
            Optional<DayRange> first = from.apply(things.get(i)).flatMap(DayRange::of);
            Optional<DayRange> last = to.apply(things.get(i)).flatMap(DayRange::of);
            if (first.or(() -> last).isPresent()) {
                firsts[i] = Math.toIntExact(first.or(() -> last).get().first().toEpochDay());
                lasts[i] = Math.toIntExact(last.or(() -> first).get().last().toEpochDay());
            }
        }
    }

    /** The positions of those that touch a period; what has no days does so only if all time is of interest. */
    BitSet touching(Period period) {
        BitSet found = new BitSet(firsts.length);
        for (int i = 0; i < firsts.length; i++) {
            if (firsts[i] <= period.to() && lasts[i] >= period.from()) {
                found.set(i);
            }
        }
        return found;
    }
}
