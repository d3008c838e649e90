package org.dossier.relation.figure.slot;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.course.Course;
import org.dossier.relation.figure.course.Scope;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.period.DeedPeriod;
import org.dossier.relation.figure.period.FigurePeriod;
import org.dossier.relation.figure.period.HeadedPeriod;
import org.dossier.relation.model.Context;

/** Fills the slots of a figure from its sentence, its list, or the figure that its sentence goes on about. */
public final class FigureSlots {

    /** Days, less than a month. */
    private static final int LONG = 26;

    private final FigurePeriod periods;
    private final DeedPeriod deeds;
    private final HeadedPeriod headings;
    private final TotalPeriod totals;
    private final FigurePlace places;
    private final FigureTopic topics;
    private final FigureSource sources;
    private final Estimates estimates;
    private final Layout layout;
    private final Set<String> telling;
    private final Set<String> accounting;
    private final Set<String> once;
    private final SceneTime scenes;

    public FigureSlots(Layout layout, Context context, Knowledge knowledge) {
        this.layout = layout;
        telling = new HashSet<>(knowledge.expressions().words("factuality", "word", "effect", "alleged"));
        telling.addAll(knowledge.expressions().words("worth", "word"));
        accounting = knowledge.expressions().words("accounting", "verb");
        once = knowledge.expressions().words("same-periods", "word", "is", "once");
        periods = new FigurePeriod(layout, context, knowledge);
        scenes = new SceneTime(layout, periods, context, knowledge);
        deeds = new DeedPeriod(layout, periods, knowledge.lexicon());
        headings = new HeadedPeriod(layout, periods);
        totals = new TotalPeriod(layout, periods, knowledge.expressions());
        places = new FigurePlace(layout, context.references(), knowledge);
        topics = new FigureTopic(layout, context, knowledge, periods);
        estimates = new Estimates(layout, context.references(), knowledge.expressions());
        sources = new FigureSource(
                layout,
                context,
                knowledge.ontology(),
                new CitedData(layout, context, knowledge.ontology(), knowledge.expressions()),
                new ReleasedData(layout, context, knowledge.ontology(), knowledge.expressions()),
                new CitedAgain(layout, knowledge.expressions()),
                new BracketedSources(layout, context.references(), knowledge.ontology(), knowledge.expressions()));
    }

    /** @param timeless whether such a measure covers no period, has no place and belongs to no operation */
    public Figure fill(Sentence sentence, Counted counted, Measured measured, boolean timeless, List<Figure> figures) {
        Scope scope = new Scope(new Course(layout, sentence), measured.trigger(), telling);
        Continuation before = new Continuation(layout, periods, accounting, once, sentence, figures);
        Optional<Figure.Slot> own = sources.read(sentence, counted.quantity().number())
                .or(() -> estimates.read(sentence, counted.quantity()));
        Optional<Figure.Period> period = periods.read(scope, counted.quantity())
                .or(() -> ofList(sentence, counted))
                .or(() -> before.period(counted, measured))
                .or(() -> scenes.read(sentence, measured, figures))
                .or(() -> deeds.read(sentence))
                .or(() -> headings.read(sentence))
                .or(() -> totals.read(sentence, counted, measured, own, figures))
                .or(() -> before.ofShare(counted));
        return new Figure(
                counted,
                measured,
                timeless ? ofResults(sentence, counted, figures) : period,
                places.read(scope, counted.quantity())
                        .filter(p -> !timeless && counted.kind() != Quantity.Unit.PERCENT),
                topics.read(sentence, counted.quantity(), period, figures).filter(t -> !timeless),
                own.or(() -> before.source(measured, !timeless && sources.isOpen(sentence)))
                        .or(() -> timeless || !sources.isOpen(sentence) ? Optional.empty() : before.sourceOf(period))
                        .or(() -> before.isShare(counted) ? sources.ofShare(sentence) : Optional.empty()));
    }

    private Optional<Figure.Period> ofList(Sentence item, Counted counted) {
        return periods.isCompared(item, counted.quantity())
                ? Optional.empty()
                : deeds.ofList(item).or(() -> periods.ofList(item));
    }

    /**
     * Gives a sentence's figures what only another of them shows.
     *
     * @param timed whether such a figure covers a period at all
     */
    public List<Figure> share(List<Figure> figures, Predicate<Figure> timed) {
        return totals.share(figures, timed);
    }

    /** "handled 300 cases in 2018 with fines of 52 million": fines that are told with the results of a longer time are those of that time. */
    private static Optional<Figure.Period> ofResults(Sentence sentence, Counted counted, List<Figure> figures) {
        return figures.reversed().stream()
                .filter(f -> counted.kind() == Quantity.Unit.MONEY)
                .takeWhile(f -> f.counted().quantity().sentence() == sentence.index())
                .flatMap(f -> f.period().stream())
                .filter(FigureSlots::isLong)
                .findFirst();
    }

    static boolean isLong(Figure.Period period) {
        return period.from().plusDays(LONG).isBefore(period.to());
    }
}
