package org.dossier.serve.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The lists of one answer, each cut to a limit; remembers how long each is in all. */
final class Lists {

    private final int limit;
    private final Map<String, Integer> counts = new TreeMap<>();

    Lists(int limit) {
        this.limit = limit;
    }

    /** The first elements, each made into what is answered: only these cost something. */
    <T, R> List<R> list(String name, List<T> all, Function<T, R> answer) {
        counts.put(name, all.size());
        return all.stream().limit(limit).map(answer).toList();
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
