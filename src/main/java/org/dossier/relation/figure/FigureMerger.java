package org.dossier.relation.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Bound;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.number.GeneralUnits;

/**
 * Makes figures of the same number alike, so that headline, lead and body give one figure with several places of evidence: what one of
 * them leaves open the others fill in. Numbers that contradict each other in a slot stay apart.
 */
final class FigureMerger {

    /** Smaller numbers may be equal by chance, if one has a bound and the other none. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    /** Bounds that a writer leaves out or changes where he tells a number again. */
    private static final Set<Bound> LOOSE =
            EnumSet.of(Bound.EXACTLY, Bound.APPROXIMATELY, Bound.MORE_THAN, Bound.AT_LEAST, Bound.NEARLY);

    private record Key(String measure, BigDecimal value) {}

    private final GeneralUnits units;

    FigureMerger(GeneralUnits units) {
        this.units = units;
    }

    List<Figure> merge(List<Figure> figures) {
        Map<Key, List<Integer>> groups = new HashMap<>();
        List<Figure> merged = new ArrayList<>(figures);
        for (int i = 0; i < figures.size(); i++) {
            List<Integer> group = groups.computeIfAbsent(key(figures.get(i)), k -> new ArrayList<>());
            group.add(i);
            unite(merged, group);
        }
        return merged;
    }

    private static Key key(Figure figure) {
        Quantity quantity = figure.counted().quantity();
        return new Key(figure.measured().measure(), quantity.value().stripTrailingZeros());
    }

    /** Unites the last of the group with the first one that does not contradict it. */
    private void unite(List<Figure> figures, List<Integer> group) {
        int last = group.get(group.size() - 1);
        for (int i : group.subList(0, group.size() - 1)) {
            Figure one = figures.get(i);
            Figure other = figures.get(last);
            if (agree(one, other)) {
                Bound bound = hedged(one, other);
                figures.set(i, filled(one, other, bound));
                figures.set(last, filled(other, one, bound));
                return;
            }
        }
    }

    private boolean agree(Figure one, Figure other) {
        return units.agree(one.counted(), other.counted())
                && agree(one.counted().quantity(), other.counted().quantity())
                && agree(
                        one.period().map(p -> p.from() + "/" + p.to()),
                        other.period().map(p -> p.from() + "/" + p.to()))
                && agree(one.place().map(Figure.Slot::referent), other.place().map(Figure.Slot::referent))
                && agree(one.about().map(Figure.Slot::referent), other.about().map(Figure.Slot::referent))
                && agree(one.source().map(Figure.Slot::referent), other.source().map(Figure.Slot::referent));
    }

    /** Large numbers do not need the same bound: of "more than £15 million" a headline makes "£15 million". */
    private static boolean agree(Quantity one, Quantity other) {
        boolean loose = LOOSE.contains(one.bound()) && LOOSE.contains(other.bound());
        return one.bound() == other.bound() || loose && one.value().compareTo(LARGE) >= 0;
    }

    private static boolean agree(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The bound of the first that has one. */
    private static Bound hedged(Figure one, Figure other) {
        Bound bound = one.counted().quantity().bound();
        return bound == Bound.EXACTLY ? other.counted().quantity().bound() : bound;
    }

    private Figure filled(Figure one, Figure other, Bound bound) {
        Counted counted = one.counted();
        String unit = units.special(counted.unit(), other.counted().unit());
        return new Figure(
                new Counted(counted.quantity().within(bound), counted.kind(), unit),
                one.measured(),
                one.period().or(other::period),
                one.place().or(other::place),
                one.about().or(other::about),
                one.source().or(other::source));
    }
}
