package org.dossier.relation.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes figures of the same number alike, so that headline, lead and body give one figure with several places of evidence: what one of
 * them leaves open the others fill in. Numbers that contradict each other in a slot stay apart.
 */
final class FigureMerger {

    private record Key(String measure, BigDecimal value, String unit) {}

    private FigureMerger() {}

    static List<Figure> merge(List<Figure> figures) {
        Map<Key, List<Integer>> groups = new HashMap<>();
        List<Figure> merged = new ArrayList<>(figures);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            List<Integer> group = groups.computeIfAbsent(key(figure), k -> new ArrayList<>());
            group.add(i);
            unite(merged, group);
        }
        return merged;
    }

    private static Key key(Figure figure) {
        Counted counted = figure.counted();
        return new Key(figure.measured().measure(), counted.quantity().value().stripTrailingZeros(), counted.unit());
    }

    /** Unites the last of the group with the first one that does not contradict it. */
    private static void unite(List<Figure> figures, List<Integer> group) {
        int last = group.get(group.size() - 1);
        for (int i : group.subList(0, group.size() - 1)) {
            Figure one = figures.get(i);
            Figure other = figures.get(last);
            if (agree(one, other)) {
                figures.set(i, filled(one, other));
                figures.set(last, filled(other, one));
                return;
            }
        }
    }

    private static boolean agree(Figure one, Figure other) {
        return one.counted().quantity().bound() == other.counted().quantity().bound()
                && agree(
                        one.period().map(p -> p.from() + "/" + p.to()),
                        other.period().map(p -> p.from() + "/" + p.to()))
                && agree(one.place().map(Figure.Slot::referent), other.place().map(Figure.Slot::referent))
                && agree(one.about().map(Figure.Slot::referent), other.about().map(Figure.Slot::referent))
                && agree(one.source().map(Figure.Slot::referent), other.source().map(Figure.Slot::referent));
    }

    private static boolean agree(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Figure filled(Figure one, Figure other) {
        return new Figure(
                one.counted(),
                one.measured(),
                one.period().or(other::period),
                one.place().or(other::place),
                one.about().or(other::about),
                one.source().or(other::source));
    }
}
