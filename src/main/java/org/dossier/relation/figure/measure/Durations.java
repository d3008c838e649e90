package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;
import org.dossier.relation.figure.number.CountedNouns;

/** Tells how long something took, which measures nothing, from a measure of time: a prison term. */
final class Durations {

    /** How many words behind "of" the noun may stand. */
    private static final int CONTENT = 5;

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

    /** "18 months of free travel": how long one gets something else, unlike "18 months of home detention". */
    static boolean isOfOther(Sentence sentence, Counted counted, List<Trigger> fitting) {
        List<Token> behind = sentence.tokens().stream()
                .filter(t -> t.span().start() >= counted.quantity().span().end())
                .limit(CONTENT)
                .toList();
        return counted.kind() == Quantity.Unit.DURATION
                && behind.size() > 1
                && behind.getFirst().text().equals("of")
                && !behind.get(1).upos().equals("PRON")
                && fitting.stream().noneMatch(t -> t.noun() && behind.contains(t.token()));
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

    /** "was given three months to pay", but not "three months to run concurrently": how long there is for something. */
    static boolean isDeadline(Sentence sentence, Counted counted) {
        List<Token> behind = sentence.tokens().stream()
                .filter(t -> t.span().start() >= counted.quantity().span().end())
                .limit(3)
                .toList();
        return counted.kind() == Quantity.Unit.DURATION
                && behind.size() == 3
                && behind.getFirst().lemma().equals("to")
                && behind.get(1).xpos().equals("VB")
                && !Set.of("concurrently", "consecutively")
                        .contains(behind.getLast().lemma());
    }

    /** "banned from driving for two years": how long somebody is kept from what the gerund says. */
    static boolean isKeptFrom(Sentence sentence, Token time, Token gerund) {
        return time.is("obl")
                && gerund.xpos().equals("VBG")
                && sentence.children(gerund).stream()
                        .anyMatch(t -> t.lemma().equals("from") && t.index() == gerund.index() - 1);
    }

    /** "held for five days": how long something took measures nothing, if nothing but a number is known of it. */
    static boolean isMere(Counted counted, Measured measured, CountedNouns nouns) {
        return counted.kind() == Quantity.Unit.DURATION
                && nouns.fallback("count").filter(measured.measure()::equals).isPresent();
    }
}
