package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Trigger;

/** Tells how long something took, which measures nothing, from a measure of time: a prison term. */
final class Durations {

    private Durations() {}

    /** "after a two-week trial": how long something else took, unlike "a two-week prison term". */
    static boolean isLengthOf(Sentence sentence, Counted counted, Token number, List<Trigger> fitting) {
        Optional<Token> noun = sentence.head(number).filter(h -> h.index() > number.index() && h.isNoun());
        return counted.kind() == Quantity.Unit.DURATION
                && noun.isPresent()
                && (number.is("compound") || number.is("amod"))
                && fitting.stream()
                        .filter(Trigger::noun)
                        .map(t -> t.token().index())
                        .noneMatch(i -> i > number.index() && i <= noun.get().index());
    }

    /** "paid 3,000 over nine years": the time that something took, unlike "jailed for over nine years". */
    static boolean isStretch(Sentence sentence, Quantity quantity) {
        List<Token> all = sentence.tokens();
        int over = all.stream()
                .filter(t -> t.span().start() >= quantity.span().start())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        return quantity.kind() == Quantity.Unit.DURATION
                && over > 0
                && all.get(over).lemma().equals("over")
                && (all.get(over - 1).isNoun() || all.get(over - 1).upos().equals("NUM"));
    }
}
