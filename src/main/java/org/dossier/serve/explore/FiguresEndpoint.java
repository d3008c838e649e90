package org.dossier.serve.explore;

import java.util.List;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Count;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Figures;
import org.dossier.serve.answer.Figures.Filters;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Sources;

/** {@code /api/figures}: reported numbers as a table, in JSON or CSV. */
public final class FiguresEndpoint implements Endpoint {

    private static final int USUAL = 500;
    private static final int MOST = 10_000;
    /** Nobody reads a longer list of choices; rarer ones are reached from their own pages. */
    private static final int MOST_CHOICES = 300;

    private final Catalogue catalogue;
    private final FigureTable table;

    public FiguresEndpoint(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.table = new FigureTable(catalogue.figures().all(), catalogue.things());
    }

    @Override
    public Object answer(Parameters asked) {
        FigureFilter filter = new FigureFilter(asked, table, catalogue.things());
        String order = asked.choice("sort", FigureTable.AS_INDEXED, FigureTable.orders());
        Sources sources = catalogue.sources();
        List<Figure> page = Page.of(asked, USUAL, MOST)
                .cut(table.sorted(filter.chosen(), order))
                .map(sources::cite)
                .toList();
        return FigureCsv.isAsked(asked)
                ? FigureCsv.write(page, sources.used())
                : new Figures(filter.chosen().cardinality(), page, sources.used(), filters(filter));
    }

    private Filters filters(FigureFilter filter) {
        return new Filters(
                choices(filter, FigureDimension.MEASURE),
                choices(filter, FigureDimension.AGENCY),
                choices(filter, FigureDimension.OPERATION),
                choices(filter, FigureDimension.PLACE),
                choices(filter, FigureDimension.UNIT));
    }

    private List<Count> choices(FigureFilter filter, FigureDimension dimension) {
        return table.column(dimension)
                .counts(filter.except(dimension))
                .limit(MOST_CHOICES)
                .toList();
    }
}
