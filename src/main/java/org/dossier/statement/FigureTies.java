package org.dossier.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.entity.Clusters;
import org.dossier.entity.Territory;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Bound;

/**
 * Ties figures of the same measure and unit that must not be added up: one revises the other, conflicts with it, rounds it off, or is
 * part of it. Only figures about one operation, or told in much the same words, are tied: 20 kg in May are no part of 900 kg in the
 * year if those were of something else.
 */
final class FigureTies {

    /** What ties two figures, from the subject to the object. */
    record Tie(String subject, String property, String object) {}

    static final String REVISES = Dos.NS + "revises";
    static final String CONFLICTS_WITH = Dos.NS + "conflictsWith";
    static final String PART_OF_TOTAL = Dos.NS + "partOfTotal";
    static final String ROUNDS_OFF = Dos.NS + "roundsOff";

    private static final int WINDOW = 40;
    private static final double SIMILAR = 0.5;
    private static final BigDecimal NEAR = new BigDecimal("1.5");
    private static final int DAYS = 2;

    private final Ontology ontology;
    private final Map<String, Set<String>> words = new HashMap<>();

    FigureTies(Ontology ontology) {
        this.ontology = ontology;
    }

    List<Tie> of(Collection<FigureNode> figures) {
        Map<String, List<FigureNode>> blocks = new TreeMap<>();
        figures.stream()
                .filter(f -> !f.measure().equals(ontology.term(Dos.SHARE_MEASURE)))
                .forEach(f -> keys(f).forEach(k ->
                        blocks.computeIfAbsent(k, x -> new ArrayList<>()).add(f)));
        SortedMap<Clusters.Pair, Tie> ties = new TreeMap<>();
        blocks.values().forEach(block -> tie(block, ties));
        return List.copyOf(ties.values());
    }

    private static List<String> keys(FigureNode f) {
        String kind = f.measure() + " " + f.unit() + " ";
        List<String> keys = new ArrayList<>();
        if (!f.about().isEmpty()) {
            keys.add(kind + f.about());
        }
        f.territory().ifPresent(t -> keys.add(kind + t.country()));
        return keys;
    }

    private void tie(List<FigureNode> block, SortedMap<Clusters.Pair, Tie> ties) {
        block.sort(Comparator.comparing((FigureNode f) ->
                        f.period().map(FigureNode.Period::from).orElse(LocalDate.MAX))
                .thenComparing(FigureNode::iri));
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + WINDOW); j++) {
                FigureNode one = block.get(i);
                FigureNode other = block.get(j);
                tie(one, other).ifPresent(t -> ties.put(Clusters.Pair.of(one.iri(), other.iri()), t));
            }
        }
    }

    private Optional<Tie> tie(FigureNode one, FigureNode other) {
        return byNumbers(one, other).filter(t -> isOneTopic(one, other)); // words cost most
    }

    private static Optional<Tie> byNumbers(FigureNode one, FigureNode other) {
        boolean smaller = one.value().compareTo(other.value()) <= 0;
        FigureNode less = smaller ? one : other;
        FigureNode more = smaller ? other : one;
        if (less.value().compareTo(more.value()) == 0) {
            return Optional.empty();
        }
        if (roundsOff(one, other)) {
            return Optional.of(new Tie(one.iri(), ROUNDS_OFF, other.iri()));
        }
        if (roundsOff(other, one)) {
            return Optional.of(new Tie(other.iri(), ROUNDS_OFF, one.iri()));
        }
        if (isOneScope(less, more)) {
            return contradiction(less, more);
        }
        return isInside(less, more) ? Optional.of(new Tie(less.iri(), PART_OF_TOTAL, more.iri())) : Optional.empty();
    }

    private boolean isOneTopic(FigureNode one, FigureNode other) {
        if (!one.about().isEmpty() || !other.about().isEmpty()) {
            return one.about().equals(other.about());
        }
        return Quotes.similarity(words(one), words(other)) >= SIMILAR;
    }

    private Set<String> words(FigureNode figure) {
        return words.computeIfAbsent(
                figure.iri(),
                f -> figure.quotes().stream()
                        .flatMap(q -> Quotes.words(q).stream())
                        .collect(Collectors.toSet()));
    }

    /** Whether {@code round} is the other number as people round it: "more than 6,900" of 6,912. */
    private static boolean roundsOff(FigureNode round, FigureNode exact) {
        if (round.bound() == Bound.EXACTLY
                || exact.bound() != Bound.EXACTLY
                || !agree(round.period(), exact.period())
                || !agree(round.territory(), exact.territory())) {
            return false;
        }
        BigDecimal above = exact.value().subtract(round.value());
        boolean near =
                above.abs().compareTo(round.step()) < 0 && ratio(round, exact).compareTo(NEAR) <= 0;
        return near
                && switch (round.bound()) {
                    case MORE_THAN, AT_LEAST -> above.signum() >= 0;
                    case LESS_THAN, UP_TO, NEARLY -> above.signum() <= 0;
                    default -> true;
                };
    }

    private static boolean agree(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static BigDecimal ratio(FigureNode one, FigureNode other) {
        return one.value()
                .max(other.value())
                .divide(one.value().min(other.value()).max(BigDecimal.valueOf(1, 9)), MathContext.DECIMAL64);
    }

    /** Whether both tell of one time and place; of one operation one may leave the time out. */
    private static boolean isOneScope(FigureNode one, FigureNode other) {
        boolean operation = !one.about().isEmpty() && one.about().equals(other.about());
        boolean time =
                operation ? agree(one.period(), other.period()) : one.period().equals(other.period());
        return time && one.place().equals(other.place()) && agree(one.territory(), other.territory());
    }

    /** Of one source the later number replaces the earlier; two sources contradict each other; an article does not contradict itself. */
    private static Optional<Tie> contradiction(FigureNode one, FigureNode other) {
        boolean vague = one.bound() != Bound.EXACTLY || other.bound() != Bound.EXACTLY;
        if (vague
                || !Collections.disjoint(one.articles(), other.articles())
                || ratio(one, other).compareTo(NEAR) > 0) {
            return Optional.empty();
        }
        if (!one.source().isEmpty() && one.source().equals(other.source())) {
            if (isLater(one, other)) {
                return Optional.of(new Tie(one.iri(), REVISES, other.iri()));
            }
            if (isLater(other, one)) {
                return Optional.of(new Tie(other.iri(), REVISES, one.iri()));
            }
        }
        Clusters.Pair pair = Clusters.Pair.of(one.iri(), other.iri());
        return Optional.of(new Tie(pair.one(), CONFLICTS_WITH, pair.other()));
    }

    /** Whether all articles that tell one figure appeared some days after all that tell the other. */
    private static boolean isLater(FigureNode one, FigureNode other) {
        return !one.published().isEmpty()
                && !other.published().isEmpty()
                && one.published().first().isAfter(other.published().last().plusDays(DAYS));
    }

    /** Whether the period and the territory of one lie within those of the other. */
    private static boolean isInside(FigureNode part, FigureNode total) {
        if (part.period().isEmpty()
                || total.period().isEmpty()
                || part.territory().isEmpty()
                || total.territory().isEmpty()) {
            return false;
        }
        Territory whole = total.territory().get();
        return total.period().get().contains(part.period().get())
                && whole.contains(part.territory().get());
    }
}
