package org.dossier.relation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Term;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Boilerplate;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.measure.CountingPredicate;
import org.dossier.relation.figure.measure.CountingWordings;
import org.dossier.relation.figure.measure.MeasureReader;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.number.CountedNouns;
import org.dossier.relation.figure.number.ElidedNouns;
import org.dossier.relation.figure.number.GeneralUnits;
import org.dossier.relation.figure.number.Limits;
import org.dossier.relation.figure.number.WorthWords;
import org.dossier.relation.figure.slot.FigureSlots;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.predication.PredicationFinder;

/**
 * Reads figures: numbers that count or measure something in the story, with measure, unit, bound, period, place, operation and source.
 * Needs the statements, since they say who gives a number.
 */
public final class FigureReader {

    private final Knowledge knowledge;
    private final CountedNouns nouns;
    private final ElidedNouns elided;
    private final WorthWords worth;
    private final CountingPredicate predicate;
    private final PredicationFinder predications;
    private final FigureFilter filter;
    private final KnownNumbers known;
    private final Boilerplate boilerplate;
    private final FigureMerger merger;
    private final Set<String> timeless;

    public FigureReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        nouns = new CountedNouns(knowledge);
        elided = new ElidedNouns(knowledge, nouns);
        worth = new WorthWords(knowledge.expressions());
        predicate = new CountingPredicate(knowledge.expressions(), worth);
        predications = new PredicationFinder(knowledge);
        filter = new FigureFilter(knowledge.expressions());
        GeneralUnits units = new GeneralUnits(knowledge.expressions());
        known = new KnownNumbers(knowledge.expressions(), units);
        boilerplate = new Boilerplate(knowledge.expressions(), knowledge.ontology());
        merger = new FigureMerger(units);
        timeless = knowledge.expressions().words("timeless-measures", "measure");
    }

    public List<RelationMention> read(Context context) {
        Layout layout = new Layout(context);
        MeasureReader measures = new MeasureReader(
                layout, nouns, predicate, new CountingWordings(predications), worth, knowledge.expressions());
        FigureSlots slots = new FigureSlots(layout, context, knowledge);
        Set<Integer> furniture = boilerplate.find(layout);
        List<Figure> figures = new ArrayList<>();
        for (Counted counted : counted(layout, context)) {
            Sentence sentence = layout.sentence(counted.quantity().sentence());
            if (!furniture.contains(sentence.index())
                    && (filter.isFigure(sentence, counted)
                            || measures.isOfFoiled(sentence, counted, figures)
                            || measures.isGuessedWorth(sentence, counted, figures))
                    && !known.isWholeAgain(sentence, counted.quantity(), figures)) {
                measures.read(counted, figures)
                        .filter(measured -> filter.isActual(counted, measured, isTimeless(measured)))
                        .filter(measured -> !measured.isByUnit() || !known.isKnownGroup(sentence, counted))
                        .filter(measured -> !isMereCount(measured) || !known.isToldAgain(sentence, counted, figures))
                        .filter(measured -> isTimeless(measured) || !FigureFilter.isGeneral(sentence))
                        .map(measured -> slots.fill(sentence, counted, measured, isTimeless(measured), figures))
                        .ifPresent(figures::add);
            }
        }
        return new FigureWriter(knowledge.ontology(), layout)
                .write(merger.merge(slots.share(figures, f -> !isTimeless(f.measured()))));
    }

    private List<Counted> counted(Layout layout, Context context) {
        return elided.resolve(
                layout,
                new Limits(layout, knowledge.expressions())
                        .apply(context.mentions().of(Quantity.class)));
    }

    /** Whether nothing is known but that it counts. */
    private boolean isMereCount(Measured measured) {
        return measured.isByUnit()
                || nouns.fallback("count").filter(measured.measure()::equals).isPresent();
    }

    private boolean isTimeless(Measured measured) {
        String iri = measured.measure();
        return timeless.contains(Term.localName(iri));
    }
}
