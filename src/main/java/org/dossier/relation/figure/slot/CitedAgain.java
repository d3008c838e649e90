package org.dossier.relation.figure.slot;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.model.Figure;

/** Finds whose data a sentence cites that were told of before: "according to the report", "the survey shows". */
final class CitedAgain {

    private final Layout layout;
    private final Set<String> data;
    private final Set<String> showing;

    CitedAgain(Layout layout, Expressions expressions) {
        this.layout = layout;
        data = expressions.words("sources", "noun", "kind", "data");
        showing = expressions.words("saying", "verb");
    }

    /** @param source who gives the numbers of a sentence, where that is known */
    Optional<Figure.Slot> find(Sentence sentence, Function<Sentence, Optional<Figure.Slot>> source) {
        return sentence.tokens().stream()
                .filter(t -> data.contains(t.lemma()) && isCited(sentence, t.index()))
                .flatMap(t -> before(sentence)
                        .filter(s -> s.tokens().stream().anyMatch(w -> w.lemma().equals(t.lemma())))
                        .flatMap(s -> source.apply(s).stream())
                        .findFirst()
                        .stream())
                .findFirst();
    }

    private Stream<Sentence> before(Sentence sentence) {
        return IntStream.iterate(sentence.index() - 1, i -> i >= 0, i -> i - 1).mapToObj(layout::sentence);
    }

    private boolean isCited(Sentence sentence, int noun) {
        return noun > 0
                && sentence.token(noun - 1).lemma().equals("the")
                && (isAccording(sentence, noun - 2) || isShowing(sentence, noun + 1));
    }

    private static boolean isAccording(Sentence sentence, int to) {
        return to > 0
                && sentence.token(to).lemma().equals("to")
                && sentence.token(to - 1).lemma().equals("accord");
    }

    private boolean isShowing(Sentence sentence, int verb) {
        return showing.contains(sentence.token(verb).lemma());
    }
}
