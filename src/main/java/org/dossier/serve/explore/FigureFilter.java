package org.dossier.serve.explore;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.catalogue.Things;

/** Which figures are asked for: those that fit each dimension that the question names. */
final class FigureFilter {

    private final FigureTable table;
    private final Map<FigureDimension, List<String>> wanted = new EnumMap<>(FigureDimension.class);
    private final BitSet inTime;
    private final BitSet chosen;

    FigureFilter(Parameters asked, FigureTable table, Things things) {
        this.table = table;
        for (FigureDimension dimension : FigureDimension.values()) {
            List<String> values = asked.list(dimension.name().toLowerCase(Locale.ROOT)).stream()
                    .map(v -> FigureKeys.value(dimension, v, things))
                    .toList();
            if (!values.isEmpty()) {
                wanted.put(dimension, values);
            }
        }
        inTime = inTime(Period.of(asked), asked.list("article"));
        chosen = fitting(wanted);
    }

    private BitSet inTime(Period period, List<String> articles) {
        BitSet found = table.days().touching(period);
        if (!articles.isEmpty()) {
            BitSet elsewhere = new BitSet();
            found.stream()
                    .filter(i -> !isFrom(table.figures().get(i), articles))
                    .forEach(elsewhere::set);
            found.andNot(elsewhere);
        }
        return found;
    }

    private static boolean isFrom(Figure figure, List<String> articles) {
        return figure.articles().stream().anyMatch(articles::contains);
    }

    private BitSet fitting(Map<FigureDimension, List<String>> values) {
        BitSet found = inTime;
        for (Map.Entry<FigureDimension, List<String>> one : values.entrySet()) {
            found = table.column(one.getKey()).having(one.getValue(), found);
        }
        return found;
    }

    /** Their positions. */
    BitSet chosen() {
        return chosen;
    }

    /** The figures that fit all other dimensions: among these a reader may choose by this one. */
    BitSet except(FigureDimension dimension) {
        if (!wanted.containsKey(dimension)) {
            return chosen;
        }
        Map<FigureDimension, List<String>> others = new EnumMap<>(wanted);
        others.remove(dimension);
        return fitting(others);
    }
}
