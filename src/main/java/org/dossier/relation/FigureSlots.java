package org.dossier.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;

/** Fills the slots of a figure from its sentence, its list, or the figure that its sentence goes on about. */
final class FigureSlots {

    private static final Set<String> PART = Set.of("these", "those", "them", "the");

    private final FigurePeriod periods;
    private final FigurePlace places;
    private final FigureTopic topics;
    private final FigureSource sources;
    private final Layout layout;

    FigureSlots(Layout layout, Context context, Knowledge knowledge) {
        this.layout = layout;
        periods = new FigurePeriod(layout, context, knowledge.expressions());
        places = new FigurePlace(layout, context.references(), knowledge);
        topics = new FigureTopic(layout, context.references(), knowledge);
        sources = new FigureSource(layout, context, knowledge.ontology());
    }

    /** @param timeless whether such a measure covers no period and belongs to no operation */
    Figure fill(Sentence sentence, Counted counted, Measured measured, boolean timeless, List<Figure> before) {
        Token number = sentence.token(counted.quantity().head());
        Optional<Figure> continued = continued(sentence, before);
        return new Figure(
                counted,
                measured,
                timeless
                        ? Optional.empty()
                        : periods.read(sentence, number).or(() -> continued.flatMap(Figure::period)),
                places.read(sentence, number),
                timeless ? Optional.empty() : topics.read(sentence, number),
                sources.read(sentence, counted.quantity().number()).or(() -> continued.flatMap(Figure::source)));
    }

    /** The figure of the sentence before, where this one takes up its results: "Of these, 7,260 were charged with …". */
    private Optional<Figure> continued(Sentence sentence, List<Figure> before) {
        if (before.isEmpty() || sentence.index() == 0) {
            return Optional.empty();
        }
        Figure last = before.get(before.size() - 1);
        Sentence previous = layout.sentence(last.counted().quantity().sentence());
        boolean next = previous.index() == sentence.index() - 1 && previous.paragraph() == sentence.paragraph();
        return next && takesUp(sentence) ? Optional.of(last) : Optional.empty();
    }

    private static boolean takesUp(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 1
                && Set.of("of", "among").contains(tokens.get(0).lemma())
                && PART.contains(tokens.get(1).lemma());
    }
}
