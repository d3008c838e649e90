package org.dossier.serve.explore;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Figure;

/** Which figures are asked for: those that fit each dimension that the question names. */
final class FigureFilter {

    /** What figures can be chosen by. */
    enum Dimension {
        MEASURE("measure"),
        AGENCY("agency"),
        OPERATION("operation"),
        PLACE("place"),
        UNIT("unit");

        private final String parameter;

        Dimension(String parameter) {
            this.parameter = parameter;
        }
    }

    private final FigureKeys keys;
    private final Map<Dimension, Set<String>> wanted = new EnumMap<>(Dimension.class);
    private final Predicate<Figure> rest;
    private final boolean open;

    FigureFilter(Parameters asked, FigureKeys keys) {
        this.keys = keys;
        for (Dimension dimension : Dimension.values()) {
            Set<String> values = asked.list(dimension.parameter).stream()
                    .map(v -> keys.value(dimension, v))
                    .collect(Collectors.toSet());
            if (!values.isEmpty()) {
                wanted.put(dimension, values);
            }
        }
        Period period = Period.of(asked);
        List<String> articles = asked.list("article");
        open = wanted.isEmpty() && articles.isEmpty() && period.isOpen();
        rest = f -> period.overlaps(f.from(), f.to())
                && (articles.isEmpty() || f.articles().stream().anyMatch(articles::contains));
    }

    /** Whether all figures fit. */
    boolean isOpen() {
        return open;
    }

    List<Figure> apply(List<Figure> all) {
        if (open) {
            return all;
        }
        return all.stream()
                .filter(rest)
                .filter(f -> wanted.keySet().stream().allMatch(d -> fits(f, d)))
                .toList();
    }

    /** The figures that fit all other dimensions: among these a reader may choose by this one. */
    Stream<Figure> except(Dimension dimension, List<Figure> all) {
        return all.stream()
                .filter(rest)
                .filter(f -> wanted.keySet().stream().allMatch(d -> d == dimension || fits(f, d)));
    }

    private boolean fits(Figure figure, Dimension dimension) {
        return keys.of(figure, dimension).stream().anyMatch(wanted.get(dimension)::contains);
    }
}
