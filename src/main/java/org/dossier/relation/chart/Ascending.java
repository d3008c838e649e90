package org.dossier.relation.chart;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Items in the order of a number, so that those from a number on are found without a look at those before.
 *
 * @param items in ascending order of their keys
 */
record Ascending<T>(List<T> items, ToIntFunction<T> key) {

    /** The items whose key is not less, in order. */
    Stream<T> from(int least) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = key.applyAsInt(items.get(middle)) < least;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return items.subList(low, items.size()).stream();
    }
}
