package org.dossier.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs of candidates that are worth comparing: those that share a key. In a block of many each is compared with its next neighbours
 * only, so that the work grows with the number of candidates, not with its square (sorted neighbourhood: Hernández and Stolfo, "The
 * Merge/Purge Problem for Large Databases", SIGMOD 1995).
 */
final class Blocks {

    private static final int WINDOW = 40;

    /** Two candidates, the lesser first. */
    record Pair(Candidate one, Candidate other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            int first = one.compareTo(pair.one);
            return first != 0 ? first : other.compareTo(pair.other);
        }
    }

    private Blocks() {}

    static SortedSet<Pair> pairs(Collection<Candidate> candidates, Agreement agreement) {
        Map<String, TreeSet<Candidate>> blocks = new TreeMap<>();
        candidates.stream()
                .filter(agreement::judges)
                .forEach(c -> agreement
                        .keys(c)
                        .forEach(k ->
                                blocks.computeIfAbsent(k, x -> new TreeSet<>()).add(c)));
        SortedSet<Pair> pairs = new TreeSet<>();
        blocks.values().forEach(block -> add(new ArrayList<>(block), pairs));
        return pairs;
    }

    private static void add(List<Candidate> block, SortedSet<Pair> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + WINDOW); j++) {
                pairs.add(new Pair(block.get(i), block.get(j)));
            }
        }
    }
}
