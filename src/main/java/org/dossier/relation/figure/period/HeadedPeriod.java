package org.dossier.relation.figure.period;

import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;

/**
 * "Key figures for 2017": the period, longer than a day and not to come, of the heading right above a paragraph, for what that tells as past or as
 * a list of results.
 */
public record HeadedPeriod(Layout layout, FigurePeriod periods) {

    public Optional<Figure.Period> read(Sentence sentence) {
        return layout.headingOf(sentence)
                .filter(h -> periods.isOpen(sentence) && !PeriodClauses.isPresent(sentence))
                .flatMap(periods::whole)
                .filter(p -> p.from().isBefore(p.to()) && isOver(p));
    }

    private boolean isOver(Figure.Period period) {
        return layout.document()
                .article()
                .published()
                .filter(day -> !day.isBefore(period.to()))
                .isPresent();
    }
}
