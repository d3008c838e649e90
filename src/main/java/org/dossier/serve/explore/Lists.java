package org.dossier.serve.explore;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists of one answer, of each the same part; remembers how long each is in all. */
final class Lists {

    private final Page page;
    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param page the part of each that is asked for */
    Lists(Page page) {
        this.page = page;
    }

    /** The elements of the page, each made into what is answered: only these cost something. */
    <T, R> List<R> list(String name, List<T> all, Function<T, R> answer) {
        counts.put(name, all.size());
        return page.cut(all.stream()).map(answer).toList();
    }

    /**
     * The same for things in a set of positions.
     *
     * @param things gives the things of a set
     */
    <T, R> List<R> list(String name, BitSet all, Function<BitSet, Stream<T>> things, Function<T, R> answer) {
        counts.put(name, all.cardinality());
        return page.cut(things.apply(all)).map(answer).toList();
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
