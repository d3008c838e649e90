package org.dossier.relation.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Dateline;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Pieces;
import org.dossier.relation.model.Attribution;
import org.dossier.relation.model.Attribution.Kind;

/** Finds who says so by the last word of a sentence, where the tagger takes that for a noun. */
final class ClosingVerb {

    private static final Set<String> CLOSING = Set.of("reports", "estimates");

    private ClosingVerb() {}

    /** "…, the Border Guard Service reports.", "…, the service (BGS) estimates.": the verb at the end of a sentence, where it looks like a noun. */
    static Optional<Attribution> read(Chart chart, int i) {
        if (!CLOSING.contains(chart.lower(i)) || chart.isFinite(i) || i != chart.size() - 2) {
            return Optional.empty();
        }
        int name = chart.lower(i - 1).equals(")") && i > 3 ? i - 3 : i;
        return chart.phraseBefore(name, chart::isBody)
                .filter(p -> p.to() == name)
                .flatMap(body -> {
                    int from = chart.upos(body.from() - 1).equals("DET") ? body.from() - 1 : body.from();
                    SourceFinder.Source source =
                            new SourceFinder.Source(Kind.SPEECH, Optional.of(body.referent()), i + 1);
                    return from > 1 && chart.lower(from - 1).equals(",")
                            ? Pieces.said(chart, Dateline.end(chart.sentence()), from - 1)
                                    .map(said -> SourceFinder.attribution(chart, i, from, i + 1, source, List.of(said)))
                            : Optional.empty();
                });
    }
}
