package org.dossier.statement;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.entity.Clusters;
import org.dossier.knowledge.Corrections;

/**
 * Finds figures that several articles tell: the same number of the same measure and unit, agreeing in what is said of period, place,
 * operation and source, with enough in common that it is no chance. Two figures of one article are two.
 */
final class FigureMerge {

    /** From so many points on two figures are one. */
    private static final int SAME = 4;

    private static final int MARGIN = 2;
    private static final int REPRINT = 3;
    private static final int DAYS = 14;
    private static final int WINDOW = 40;

    private final Origins origins;
    private final Corrections corrections;
    private final Map<String, Set<String>> originsOf = new HashMap<>();

    FigureMerge(Origins origins, Corrections corrections) {
        this.origins = origins;
        this.corrections = corrections;
    }

    /** Of each figure that another one stands for, that one. */
    Map<String, String> names(Collection<FigureNode> figures) {
        SortedMap<String, FigureNode> byIri = new TreeMap<>();
        Map<String, List<FigureNode>> blocks = new TreeMap<>();
        figures.forEach(f -> {
            byIri.put(f.iri(), f);
            keys(f).forEach(k ->
                    blocks.computeIfAbsent(k, x -> new ArrayList<>()).add(f));
        });
        SortedMap<Clusters.Pair, Double> scores = new TreeMap<>();
        blocks.values().forEach(block -> compare(block, scores));
        Clusters clusters = new Clusters();
        corrections.different().forEach(p -> clusters.separate(p.one(), p.other()));
        corrections.same().stream()
                .filter(p -> byIri.containsKey(p.one()) && byIri.containsKey(p.other()))
                .forEach(p -> clusters.unite(p.one(), p.other()));
        clusters.unite(scores, SAME, MARGIN);
        Map<String, String> names = new HashMap<>();
        clusters.united().forEach(members -> members.forEach(m -> names.put(m, fullest(members, byIri))));
        return names;
    }

    /** The figure of which most is said; of several the first by IRI. */
    private static String fullest(Collection<String> members, Map<String, FigureNode> figures) {
        return members.stream()
                .min(Comparator.<String>comparingInt(m -> -said(figures.get(m))).thenComparing(m -> m))
                .orElseThrow();
    }

    private static int said(FigureNode figure) {
        return (figure.period().isPresent() ? 1 : 0)
                + (figure.place().isEmpty() ? 0 : 1)
                + (figure.about().isEmpty() ? 0 : 1)
                + (figure.source().isEmpty() ? 0 : 1);
    }

    private List<String> keys(FigureNode f) {
        String number = f.measure() + " " + f.value() + " " + f.unit() + " " + f.bound() + " ";
        List<String> keys = new ArrayList<>();
        f.period().ifPresent(p -> keys.add(number + p));
        List.of(f.place(), f.about(), f.source()).stream()
                .filter(s -> !s.isEmpty())
                .forEach(s -> keys.add(number + s));
        originsOf(f).forEach(o -> keys.add(number + o));
        return keys;
    }

    private void compare(List<FigureNode> block, SortedMap<Clusters.Pair, Double> scores) {
        SortedMap<String, FigureNode> byIri = new TreeMap<>();
        block.forEach(f -> byIri.putIfAbsent(f.iri(), f));
        List<FigureNode> sorted = List.copyOf(byIri.values());
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + WINDOW); j++) {
                FigureNode one = sorted.get(i);
                FigureNode other = sorted.get(j);
                scores.put(Clusters.Pair.of(one.iri(), other.iri()), (double) points(one, other));
            }
        }
    }

    private int points(FigureNode one, FigureNode other) {
        int period = period(one, other);
        int place = place(one, other);
        int about = equal(one.about(), other.about(), 2);
        boolean apart = period < 0 || place < 0 || about < 0 || !Collections.disjoint(one.articles(), other.articles());
        if (apart) {
            return -1;
        }
        int source = Math.max(0, equal(one.source(), other.source(), 1));
        int reprint = isReprint(one, other) ? REPRINT : 0;
        int shared = period + place + about + source + reprint;
        return shared == 0 ? 0 : shared + Math.min(2, one.digits() - 1) + (isSoon(one, other) ? 1 : 0);
    }

    private static int equal(String one, String other, int points) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other) ? points : -1;
    }

    /** A day may lie in the other's week or month if the number is no round one. */
    private static int period(FigureNode one, FigureNode other) {
        if (one.period().isEmpty() || other.period().isEmpty()) {
            return 0;
        }
        FigureNode.Period mine = one.period().get();
        FigureNode.Period theirs = other.period().get();
        if (mine.equals(theirs)) {
            return 2;
        }
        boolean inside = mine.contains(theirs) || theirs.contains(mine);
        return inside && one.digits() > 2 ? 1 : -1;
    }

    private static int place(FigureNode one, FigureNode other) {
        int equal = equal(one.place(), other.place(), 2);
        if (equal >= 0) {
            return equal;
        }
        boolean inside = one.territory()
                .flatMap(t -> other.territory().map(u -> t.contains(u) || u.contains(t)))
                .orElse(false);
        return inside ? 0 : -1;
    }

    private boolean isReprint(FigureNode one, FigureNode other) {
        return !Collections.disjoint(originsOf(one), originsOf(other));
    }

    /** Each figure is compared with many. */
    private Set<String> originsOf(FigureNode figure) {
        return originsOf.computeIfAbsent(
                figure.iri(),
                iri -> figure.articles().stream().map(origins.byArticle()::get).collect(Collectors.toSet()));
    }

    private static boolean isSoon(FigureNode one, FigureNode other) {
        return one.published().stream()
                .anyMatch(d ->
                        other.published().stream().anyMatch(e -> Math.abs(ChronoUnit.DAYS.between(d, e)) <= DAYS));
    }
}
