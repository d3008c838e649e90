package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Quantity;

/**
 * Reads figures: numbers that count or measure something in the story, with measure, unit, bound, period, place, operation and source.
 * Needs the statements, since they say who gives a number.
 */
final class FigureReader {

    private final Knowledge knowledge;
    private final MeasureReader measures;
    private final FigureFilter filter;
    private final Set<String> timeless;

    FigureReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        measures = new MeasureReader(knowledge, new CountedNouns(knowledge));
        filter = new FigureFilter(knowledge.expressions());
        timeless = Words.of(knowledge.expressions(), "timeless-measures", "measure");
    }

    List<RelationMention> read(Context context) {
        Layout layout = new Layout(context.document(), context.mentions());
        FigureSlots slots = new FigureSlots(layout, context, knowledge);
        List<Figure> figures = new ArrayList<>();
        Set<Integer> boilerplate = filter.boilerplate(layout.document());
        for (Counted counted : Ellipsis.resolve(context.mentions().of(Quantity.class))) {
            Sentence sentence = layout.sentence(counted.quantity().sentence());
            if (!boilerplate.contains(sentence.index())) {
                figure(layout, slots, sentence, counted, figures).ifPresent(figures::add);
            }
        }
        return new FigureWriter(knowledge.ontology(), layout).write(FigureMerger.merge(figures));
    }

    private Optional<Figure> figure(
            Layout layout, FigureSlots slots, Sentence sentence, Counted counted, List<Figure> before) {
        Token number = sentence.token(counted.quantity().head());
        return measures.read(layout, counted, before)
                .filter(measured -> filter.isFigure(sentence, counted))
                .map(measured -> slots.fill(
                        sentence, number, counted, measured, timeless.contains(local(measured.measure())), before));
    }

    private String local(String measure) {
        return measure.substring(knowledge.ontology().namespace().length());
    }
}
