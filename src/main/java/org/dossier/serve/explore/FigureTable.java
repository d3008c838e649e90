package org.dossier.serve.explore;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.serve.answer.Count;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Ref;
import org.dossier.serve.catalogue.Counts;
import org.dossier.serve.catalogue.FigureIndex;
import org.dossier.serve.catalogue.Things;

/**
 * All figures with what they are chosen and sorted by. Values are read when the server starts, an order when it is first asked for; a
 * request then neither reads the graph nor sorts.
 */
final class FigureTable {

    /** The order that the index has them in. */
    static final String AS_INDEXED = "from";

    private static final String DESCENDING = "-";

    private static final Map<String, Comparator<Figure>> ORDERS = Map.of(
            AS_INDEXED,
            Comparator.comparing(f -> f.from().orElse(FigureIndex.LAST)),
            "value",
            Comparator.comparing(Figure::value),
            "measure",
            Comparator.comparing(f -> f.measure().label()),
            "agency",
            Comparator.comparing(f -> first(f.reportedBy())),
            "place",
            Comparator.comparing(f -> first(f.places())),
            "witnesses",
            Comparator.comparing(Figure::witnesses));

    private final List<Figure> figures;
    private final DayColumn days;
    private final Map<FigureDimension, FigureColumn> columns = new EnumMap<>(FigureDimension.class);
    private final Map<String, int[]> sorted = new ConcurrentHashMap<>();

    FigureTable(List<Figure> figures, Things things) {
        this.figures = figures;
        days = new DayColumn(figures, Figure::from, Figure::to);
        FigureKeys keys = new FigureKeys(things);
        Function<String, Count> thing = new Counts(things)::count;
        Function<String, Count> text = t -> new Count(t, Optional.empty(), t, 0);
        for (FigureDimension dimension : FigureDimension.values()) {
            Function<String, Count> named = dimension == FigureDimension.UNIT ? text : thing;
            columns.put(dimension, new FigureColumn(figures, f -> keys.of(f, dimension), named));
        }
    }

    private static String first(List<Ref> refs) {
        return refs.isEmpty() ? "" : refs.getFirst().label();
    }

    List<Figure> figures() {
        return figures;
    }

    DayColumn days() {
        return days;
    }

    FigureColumn column(FigureDimension dimension) {
        return columns.get(dimension);
    }

    /** Names of orders, each also with "-" before it for the other way round. */
    static Set<String> orders() {
        return ORDERS.keySet().stream()
                .flatMap(o -> Stream.of(o, DESCENDING + o))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Some figures in one of the {@link #orders()}. */
    Stream<Figure> sorted(BitSet chosen, String order) {
        IntStream positions = order.equals(AS_INDEXED)
                ? chosen.stream()
                : IntStream.of(sorted.computeIfAbsent(order, this::positions)).filter(chosen::get);
        return positions.mapToObj(figures::get);
    }

    private int[] positions(String order) {
        Comparator<Figure> by = ORDERS.get(order.replace(DESCENDING, ""));
        Comparator<Figure> whole = (order.startsWith(DESCENDING) ? by.reversed() : by).thenComparing(Figure::iri);
        return IntStream.range(0, figures.size())
                .boxed()
                .sorted(Comparator.comparing(figures::get, whole))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
