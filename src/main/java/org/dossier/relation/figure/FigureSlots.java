package org.dossier.relation.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Words;

/** Fills the slots of a figure from its sentence, its list, or the figure that its sentence goes on about. */
final class FigureSlots {

    private static final Set<String> OPENING = Set.of("of", "among");
    private static final Set<String> PART = Set.of("these", "those", "them", "the");

    private final FigurePeriod periods;
    private final FigurePlace places;
    private final FigureTopic topics;
    private final FigureSource sources;
    private final Layout layout;
    private final Set<String> alleging;

    FigureSlots(Layout layout, Context context, Knowledge knowledge) {
        this.layout = layout;
        alleging = Words.of(knowledge.expressions(), "factuality", "word", "effect", "alleged");
        periods = new FigurePeriod(layout, context, knowledge.expressions());
        places = new FigurePlace(layout, context.references(), knowledge);
        topics = new FigureTopic(layout, context, knowledge);
        sources = new FigureSource(
                layout,
                context,
                knowledge.ontology(),
                new CitedData(layout, context, knowledge.ontology(), knowledge.expressions()),
                new ReleasedData(layout, context, knowledge.ontology(), knowledge.expressions()));
    }

    /** @param timeless whether such a measure covers no period and belongs to no operation */
    Figure fill(Sentence sentence, Counted counted, Measured measured, boolean timeless, List<Figure> figures) {
        Token number = sentence.token(counted.quantity().head());
        Scope scope = new Scope(new Course(layout, sentence), measured.trigger(), alleging);
        Optional<Figure> before = continued(sentence, figures);
        boolean part = takesUp(sentence) || sharesGoOn(counted, before);
        Optional<Figure.Period> period = periods.read(scope, counted.quantity())
                .or(() -> before.filter(f -> part || tellsResult(sentence, measured))
                        .flatMap(this::goingOn));
        return new Figure(
                counted,
                measured,
                period.filter(p -> !timeless),
                places.read(scope, number).filter(p -> counted.kind() != Quantity.Unit.PERCENT),
                topics.read(sentence, number).filter(t -> !timeless),
                sources.read(sentence, counted.quantity().number())
                        .or(() -> before.filter(f -> part).flatMap(Figure::source))
                        .or(() -> counted.kind() == Quantity.Unit.PERCENT
                                ? sources.ofShare(sentence)
                                : Optional.empty()));
    }

    /** The last figure of the sentence before, in the same paragraph, that is not there for comparison only. */
    private Optional<Figure> continued(Sentence sentence, List<Figure> figures) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            Sentence previous =
                    layout.sentence(figures.get(i).counted().quantity().sentence());
            if (previous.index() < sentence.index()) {
                boolean next = previous.index() == sentence.index() - 1
                        && layout.paragraph(previous) == layout.paragraph(sentence);
                if (next
                        && periods.isCompared(previous, figures.get(i).counted().quantity())) {
                    continue;
                }
                return next ? Optional.of(figures.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Figure.Period> goingOn(Figure before) {
        Sentence sentence = layout.sentence(before.counted().quantity().sentence());
        return before.period().filter(p -> FigurePeriod.isOfClause(sentence, p));
    }

    /** "Bags made up 28.1 percent of all cases" after another share. */
    private static boolean sharesGoOn(Counted counted, Optional<Figure> before) {
        return counted.kind() == Quantity.Unit.PERCENT
                && before.filter(f -> f.counted().kind() == Quantity.Unit.PERCENT)
                        .isPresent();
    }

    /** "Of these, 7,260 were charged with …", "Their trademarks were false". */
    private static boolean takesUp(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && OPENING.contains(tokens.get(0).text().toLowerCase(Locale.ROOT))
                && PART.contains(tokens.get(1).text());
    }

    /** "More than 130,000 suspects were captured": a result in the simple past, without a time of its own. */
    private boolean tellsResult(Sentence sentence, Measured measured) {
        return periods.isOpen(sentence)
                && (measured.trigger().filter(t -> isPastPassive(sentence, t)).isPresent() || isPastState(sentence));
    }

    /** The verb may stand in another sentence than the number. */
    private static boolean isPastPassive(Sentence sentence, Trigger trigger) {
        int at = trigger.token().index();
        return trigger.passive()
                && sentence.tokens().contains(trigger.token())
                && sentence.tokens().subList(Math.max(0, at - 2), at).stream()
                        .anyMatch(t -> t.lemma().equals("be") && t.xpos().equals("VBD"));
    }

    private static boolean isPastState(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0)
                .flatMap(root -> sentence.tokens().stream().filter(t -> t.head() == root.index()))
                .anyMatch(t -> (t.is("aux:pass") || t.is("cop")) && t.xpos().equals("VBD"));
    }
}
