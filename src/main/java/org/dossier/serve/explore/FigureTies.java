package org.dossier.serve.explore;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Ref;

/**
 * Which figures contradict each other and which contain others, so that nobody believes one of two unawares or counts twice: as the
 * graph says it, and by what they cover. Of "3,800 cases from January to March" and "21,000 cases in the year", by the same body and at
 * the same place, the first is within the second.
 */
final class FigureTies {

    private static final Node CONFLICTS_WITH = Terms.iri(Dos.NS + "conflictsWith");
    private static final Node PART_OF_TOTAL = Terms.iri(Dos.NS + "partOfTotal");

    private final Map<String, Set<String>> conflicts = new HashMap<>();
    private final Map<String, Set<String>> within = new HashMap<>();
    private final Things things;

    FigureTies(List<Figure> figures, Things things) {
        this.things = things;
        figures.forEach(this::stated);
        figures.stream()
                .collect(Collectors.groupingBy(f -> subject(f) + period(f)))
                .values()
                .forEach(this::contradict);
        figures.stream()
                .filter(f -> f.from().isPresent() && f.to().isPresent())
                .collect(Collectors.groupingBy(FigureTies::subject))
                .values()
                .forEach(this::nest);
    }

    List<String> conflicts(Figure figure) {
        return List.copyOf(conflicts.getOrDefault(figure.iri(), Set.of()));
    }

    List<String> within(Figure figure) {
        return List.copyOf(within.getOrDefault(figure.iri(), Set.of()));
    }

    private void stated(Figure figure) {
        Node node = Terms.iri(figure.iri());
        for (Node other : things.objects(node, CONFLICTS_WITH)) {
            tie(conflicts, figure.iri(), other.toString());
            tie(conflicts, other.toString(), figure.iri());
        }
        things.objects(node, PART_OF_TOTAL).forEach(o -> tie(within, figure.iri(), o.toString()));
    }

    private static void tie(Map<String, Set<String>> ties, String from, String to) {
        ties.computeIfAbsent(from, f -> new TreeSet<>()).add(to);
    }

    /** What is counted, where, for which operation, by whom. */
    private static String subject(Figure figure) {
        return String.join(
                "\n",
                figure.measure().iri(),
                figure.unit(),
                iris(figure.places()),
                iris(figure.about()),
                iris(figure.reportedBy()));
    }

    private static String iris(List<Ref> refs) {
        return refs.stream().map(Ref::iri).collect(Collectors.joining(" "));
    }

    private static String period(Figure figure) {
        return "\n" + figure.from().orElse("") + "/" + figure.to().orElse("");
    }

    /** Numbers of the same: only where the period is known, since "12 suspects" of two cases are two numbers. */
    private void contradict(List<Figure> same) {
        List<BigDecimal> values = same.stream().map(Figure::value).distinct().toList();
        if (values.size() < 2 || same.getFirst().from().isEmpty() || isSingleEvent(same.getFirst())) {
            return;
        }
        for (Figure figure : same) {
            same.stream()
                    .filter(o -> o.value().compareTo(figure.value()) != 0)
                    .limit(20)
                    .forEach(o -> tie(conflicts, figure.iri(), o.iri()));
        }
    }

    /** A day may see several actions, each with its own number. */
    private static boolean isSingleEvent(Figure figure) {
        return figure.from().equals(figure.to());
    }

    /** By the start of the period, the longest first: the figures that still run are those on the stack. */
    private void nest(List<Figure> same) {
        List<Figure> sorted = new ArrayList<>(same);
        sorted.sort(Comparator.comparing((Figure f) -> f.from().get())
                .thenComparing(f -> f.to().get(), Comparator.reverseOrder())
                .thenComparing(Figure::iri));
        Deque<Figure> open = new ArrayDeque<>();
        for (Figure figure : sorted) {
            while (!open.isEmpty()
                    && open.peek().to().get().compareTo(figure.to().get()) < 0) {
                open.pop();
            }
            container(open, figure).ifPresent(c -> tie(within, figure.iri(), c.iri()));
            open.push(figure);
        }
    }

    /** The shortest longer period. */
    private static Optional<Figure> container(Deque<Figure> open, Figure figure) {
        return open.stream().filter(o -> !period(o).equals(period(figure))).findFirst();
    }
}
