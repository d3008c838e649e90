package org.dossier.relation.figure.number;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.model.Quantity;
import org.dossier.relation.tree.Clauses;

/** What a number without a noun is the amount of by the verb before it: of "cigarettes" in "cigarettes totalling 320" and "the cigarettes came to 320". */
final class AmountSubjects {

    private static final Set<String> ENDS = Set.of("to", "from", "at");

    private AmountSubjects() {}

    /**
     * "Arrests rose to 388": the things whose amount a verb gives.
     *
     * @param amounts verbs that give the amount of their subject
     */
    static Optional<String> of(Sentence sentence, Quantity quantity, Set<String> amounts) {
        int number = sentence.tokenAt(quantity.number().start()).orElse(quantity.head());
        int hedge = sentence.tokenAt(quantity.span().start()).orElse(number);
        boolean ends = number > 1 && ENDS.contains(sentence.token(number - 1).lemma())
                || amounts.contains(sentence.token(hedge - 1).lemma());
        return IntStream.iterate(number - 1, i -> ends && i >= 0, i -> i - 1)
                .mapToObj(sentence::token)
                .takeWhile(t -> !t.upos().equals("PUNCT") || leadsOn(sentence, t))
                .takeWhile(t -> !isCounted(sentence, t))
                .filter(Token::isVerb)
                .findFirst()
                .filter(v -> amounts.contains(v.lemma()))
                .flatMap(v -> sentence.children(v, "nsubj").findFirst().or(() -> ofParticiple(sentence, v)))
                .filter(subject -> subject.xpos().equals("NNS") && subject.index() < number)
                .map(Token::lemma);
    }

    /** "Seizures rose to 8 million tablets from 4 million": what the number before counts, and this one with it. */
    private static boolean isCounted(Sentence sentence, Token noun) {
        return noun.xpos().equals("NNS")
                && sentence.children(noun, "nummod").findAny().isPresent();
    }

    /** "rose by 12 percent, from 300 to 340". */
    private static boolean leadsOn(Sentence sentence, Token mark) {
        return mark.text().equals(",")
                && ENDS.contains(sentence.token(mark.index() + 1).lemma());
    }

    /** "packets totalling 320"; "packets were found in two shops, totalling 320", "found packets in two shops, totalling 320". */
    private static Optional<Token> ofParticiple(Sentence sentence, Token verb) {
        boolean apart = sentence.token(verb.index() - 1).text().equals(",");
        Optional<Token> above = sentence.head(verb).filter(t -> t.index() < verb.index());
        return verb.is("acl") && !apart
                ? above
                : above.filter(t -> apart)
                        .map(t -> t.isVerb() ? t : Clauses.predicate(sentence, t))
                        .flatMap(main -> Stream.of("nsubj:pass", "obj")
                                .flatMap(relation -> sentence.children(main, relation))
                                .findFirst());
    }
}
