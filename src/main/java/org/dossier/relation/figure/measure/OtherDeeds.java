package org.dossier.relation.figure.measure;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.NounSense;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.number.CountedNouns;
import org.dossier.relation.tree.Clauses;

/** Whether something else was done with what a number counts than with the like of it that was told of before. */
final class OtherDeeds {

    private final CountedNouns nouns;
    private final Set<String> deeds;
    private final Set<String> accounting;
    private final Set<String> telling;

    /** @param expressions with the tables {@code deeds}, {@code accounting} and {@code counting-verbs} */
    OtherDeeds(CountedNouns nouns, Expressions expressions) {
        this.nouns = nouns;
        deeds = expressions.words("deeds", "verb", "number", "apart");
        accounting = expressions.words("accounting", "verb");
        telling = expressions.words("counting-verbs", "verb");
    }

    boolean isDoneOtherwise(Sentence sentence, Counted counted, Figure before) {
        boolean mere = nouns.fallback("count")
                .filter(before.measured().measure()::equals)
                .isPresent();
        return isOfDeed(sentence, counted, before) || !mere && isOfOtherVerb(sentence, counted);
    }

    /** "checked 300 samples, 23 of which failed": what things did that were only acted on is another matter; not "300 searches, 23 of which led to arrests". */
    boolean isOwnDeed(Sentence sentence, Counted counted, Figure before) {
        Token number = sentence.token(counted.quantity().head());
        return counted.kind() == Quantity.Unit.COUNT
                && number.is("nsubj")
                && tells(sentence, sentence.token(number.head()))
                && before.measured().trigger().isPresent()
                && !nouns.countsGoodsAndMoney(before.measured().measure())
                && !nouns.isAny(NounSense.PERSON, nouns.kinds(counted.kind(), counted.head()))
                && nouns.measure(counted.kind(), counted.head()).isEmpty();
    }

    /** "had no licence", "failed", not "came from the police", "were impounded". */
    private boolean tells(Sentence sentence, Token verb) {
        return verb.isVerb()
                && sentence.children(verb).stream().noneMatch(t -> t.lemma().equals("be") && t.index() < verb.index())
                && (!isMere(verb) || sentence.children(verb, "obj").findAny().isPresent());
    }

    /** "counselled 300 people", "with 300 people still in court", not "300 charged and 20 convicted": what a verb did that counts nothing, or is not over. */
    private boolean isOfOtherVerb(Sentence sentence, Counted counted) {
        Token number = sentence.token(counted.quantity().head());
        int end = counted.quantity().span().end();
        boolean still = sentence.tokens().stream()
                .filter(t -> t.span().start() >= end)
                .limit(1)
                .anyMatch(t -> t.lower().equals("still"));
        boolean done = !counted.quantity().unit().isEmpty() && (number.is("obj") || number.is("nsubj:pass"));
        return nouns.isAny(NounSense.PERSON, nouns.kinds(counted.kind(), counted.head()))
                && (still || done && !isMere(sentence.token(number.head())));
    }

    private boolean isMere(Token verb) {
        return telling.contains(verb.lemma()) || accounting.contains(verb.lemma());
    }

    /** "seized 300 tablets. The gang had sold 62,000 tablets": what was done with those was something else. */
    private boolean isOfDeed(Sentence sentence, Counted counted, Figure figure) {
        Token verb =
                Clauses.predicate(sentence, sentence.token(counted.quantity().head()));
        return nouns.countsGoodsAndMoney(figure.measured().measure()) && verb.isVerb() && deeds.contains(verb.lemma());
    }
}
