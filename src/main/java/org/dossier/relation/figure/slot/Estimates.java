package org.dossier.relation.figure.slot;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Quantity;
import org.dossier.reference.model.References;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;

/** Finds who gives an amount by an estimate: "The bureau puts the worth of the goods at 3 million". */
final class Estimates {

    /** How many words may stand between "at" and the number. */
    private static final int NEAR = 4;

    /** "put them on sale at 800", "put it up at 900". */
    private static final Set<String> OFFERING = Set.of("on", "up");

    private final Layout layout;
    private final References references;
    private final Set<String> estimating;

    /** @param expressions with the table {@code estimating} */
    Estimates(Layout layout, References references, Expressions expressions) {
        this.layout = layout;
        this.references = references;
        estimating = expressions.words("estimating", "verb");
    }

    Optional<Figure.Slot> read(Sentence sentence, Quantity quantity) {
        int number = sentence.tokenAt(quantity.number().start()).orElse(quantity.head());
        boolean at = sentence.tokens().subList(Math.max(0, number - NEAR), number).stream()
                .anyMatch(t -> t.lemma().equals("at"));
        return IntStream.iterate(number - 1, i -> at && i >= 0, i -> i - 1)
                .mapToObj(sentence::token)
                .takeWhile(t -> !Set.of(",", ";").contains(t.text()))
                .takeWhile(t -> !OFFERING.contains(t.text()))
                .filter(t -> t.isVerb() && estimating.contains(t.lemma()))
                .findFirst()
                .flatMap(verb -> sentence.children(verb, "nsubj").findFirst())
                .flatMap(subject -> named(sentence, subject));
    }

    private Optional<Figure.Slot> named(Sentence sentence, Token subject) {
        return layout.mentions(Mention.class, sentence).stream()
                .filter(m -> m.span().contains(subject.span()))
                .flatMap(m -> references.of(m).stream().filter(r -> r.named()).map(r -> new Figure.Slot(r, m.span())))
                .findFirst();
    }
}
