package org.dossier.serve.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Count;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Figures;
import org.dossier.serve.answer.Filters;
import org.dossier.serve.answer.Ref;
import org.dossier.serve.explore.FigureFilter.Dimension;

/** {@code /api/figures}: reported numbers as a table, in JSON or CSV. */
public final class FiguresEndpoint implements Endpoint {

    private static final int USUAL = 500;
    private static final int MOST = 10_000;
    private static final String DESCENDING = "-";
    /** The order that {@link FigureIndex} has them in. */
    private static final String AS_INDEXED = "from";

    private static final Map<String, Comparator<Figure>> ORDERS = Map.of(
            "from", Comparator.comparing(f -> f.from().orElse("9999")),
            "value", Comparator.comparing(Figure::value),
            "measure", Comparator.comparing(f -> f.measure().label()),
            "agency", Comparator.comparing(f -> first(f.reportedBy())),
            "place", Comparator.comparing(f -> first(f.places())),
            "witnesses", Comparator.comparing(Figure::witnesses));

    private final Catalogue catalogue;
    private final FigureKeys keys;
    private final Counts counts;
    /** What can be chosen among all figures, as most requests ask; null until the first of them. */
    private volatile Filters ofAll;

    public FiguresEndpoint(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.keys = new FigureKeys(catalogue.things());
        this.counts = new Counts(catalogue.things());
    }

    private static String first(List<Ref> refs) {
        return refs.isEmpty() ? "" : refs.getFirst().label();
    }

    @Override
    public Object answer(Parameters asked) {
        FigureFilter filter = new FigureFilter(asked, keys);
        List<Figure> found = filter.apply(catalogue.figures().all());
        List<Figure> page = Page.of(asked, USUAL, MOST).cut(ordered(found, asked));
        Sources sources = catalogue.sources();
        page.forEach(f -> sources.cite(f.evidence()));
        return FigureCsv.isAsked(asked)
                ? FigureCsv.write(page, sources.used())
                : new Figures(found.size(), page, sources.used(), filter.isOpen() ? ofAll(filter) : filters(filter));
    }

    private static Stream<Figure> ordered(List<Figure> found, Parameters asked) {
        TreeSet<String> known = ORDERS.keySet().stream()
                .flatMap(o -> Stream.of(o, DESCENDING + o))
                .collect(Collectors.toCollection(TreeSet::new));
        String name = asked.choice("sort", AS_INDEXED, known);
        Comparator<Figure> order = ORDERS.get(name.replace(DESCENDING, ""));
        return name.equals(AS_INDEXED)
                ? found.stream()
                : found.stream()
                        .sorted((name.startsWith(DESCENDING) ? order.reversed() : order).thenComparing(Figure::iri));
    }

    /** Counted once: two that ask first at the same time count the same. */
    private Filters ofAll(FigureFilter open) {
        Filters known = ofAll;
        if (known == null) {
            known = filters(open);
            ofAll = known;
        }
        return known;
    }

    private Filters filters(FigureFilter filter) {
        return new Filters(
                count(filter, Dimension.MEASURE),
                count(filter, Dimension.AGENCY),
                count(filter, Dimension.OPERATION),
                count(filter, Dimension.PLACE),
                counts.ofTexts(values(filter, Dimension.UNIT)));
    }

    private List<Count> count(FigureFilter filter, Dimension dimension) {
        return counts.of(values(filter, dimension));
    }

    private Stream<String> values(FigureFilter filter, Dimension dimension) {
        return filter.except(dimension, catalogue.figures().all()).flatMap(f -> keys.of(f, dimension).stream());
    }
}
