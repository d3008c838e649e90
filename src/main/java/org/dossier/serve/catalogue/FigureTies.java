package org.dossier.serve.catalogue;

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
 * Which figures contradict each other, which later ones replace earlier ones, and which contain others, so that nobody believes one of
 * two unawares or counts twice: as the graph says it, and by what they cover. Of "3,800 cases from January to March" and "21,000 cases in
 * the year", by the same body and at the same place, the first is within the second.
 */
final class FigureTies {

    private static final Node CONFLICTS_WITH = Terms.iri(Dos.NS + "conflictsWith");
    private static final Node PART_OF_TOTAL = Terms.iri(Dos.NS + "partOfTotal");
    private static final Node REVISES = Terms.iri(Dos.NS + "revises");

    private final Map<String, Set<String>> conflicts = new HashMap<>();
    private final Map<String, Set<String>> within = new HashMap<>();
    private final Map<String, Set<String>> revises = new HashMap<>();
    private final Map<String, Set<String>> revisedBy = new HashMap<>();
    private final Things things;

    FigureTies(List<Figure> figures, Things things) {
        this.things = things;
        figures.forEach(this::stated);
        figures.stream()
                .filter(f -> f.from().isPresent() && f.to().isPresent())
                .collect(Collectors.groupingBy(FigureTies::subject))
                .values()
                .forEach(this::nest);
    }

    /** The same figure with its ties. */
    Figure tied(Figure figure) {
        return figure.among(of(conflicts, figure), of(within, figure), of(revises, figure), of(revisedBy, figure));
    }

    private static List<String> of(Map<String, Set<String>> ties, Figure figure) {
        return List.copyOf(ties.getOrDefault(figure.iri(), Set.of()));
    }

    private void stated(Figure figure) {
        Node node = Terms.iri(figure.iri());
        for (Node other : things.objects(node, CONFLICTS_WITH)) {
            tie(conflicts, figure.iri(), other.toString());
            tie(conflicts, other.toString(), figure.iri());
        }
        for (Node earlier : things.objects(node, REVISES)) {
            tie(revises, figure.iri(), earlier.toString());
            tie(revisedBy, earlier.toString(), figure.iri());
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
