package org.dossier.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs of things that are taken for the same, best first, each thing once. */
final class Alignment {

    /**
     * A possible pair.
     *
     * @param credit more is better
     * @param size of the second; of pairs with equal credit the smaller goes first
     */
    record Pair(double credit, long size, int gold, int found) {}

    private static final Comparator<Pair> BEST = Comparator.comparingDouble((Pair p) -> -p.credit())
            .thenComparingLong(Pair::size)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found);

    private Alignment() {}

    static List<Pair> oneToOne(List<Pair> pairs) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : pairs.stream().sorted(BEST).toList()) {
            if (!gold.contains(pair.gold()) && !found.contains(pair.found())) {
                taken.add(pair);
                gold.add(pair.gold());
                found.add(pair.found());
            }
        }
        return taken;
    }

    static double credit(List<Pair> pairs) {
        return oneToOne(pairs).stream().mapToDouble(Pair::credit).sum();
    }
}
