package org.dossier.relation.figure.course;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.tree.Clauses;

/**
 * Numbers for which a time behind their verb holds, too, whatever other number stands between: those of its subject, "Forty birds were found in the
 * bags of two men on Monday", "Two men were held and a car was seized on Monday", and those of the first of two deeds, "broke up two rings and held
 * 18 men on Monday".
 */
public record Subjects(Sentence sentence) {

    private static final int DEPTH = 12;

    /** @param last the last word of a time behind the verb */
    public boolean share(Token number, int first, int last) {
        Token under = Clauses.predicate(sentence, sentence.token(last));
        return verb(number)
                        .filter(v -> v.index() < first && (v.index() == under.index() || goesOn(v, under)))
                        .isPresent()
                || isOfFirst(number, under);
    }

    /** "broke up two rings and held 18 men on Monday" */
    private boolean isOfFirst(Token number, Token under) {
        Token verb = Clauses.predicate(sentence, number);
        return number.is("obj")
                && number.head() == verb.index()
                && isPast(verb)
                && !verb.relation().startsWith("acl")
                && Set.of("VBD", "VBN").contains(under.xpos())
                && under.is("conj")
                && under.head() == verb.index()
                && subject(under).isEmpty();
    }

    /** "broke up", "has broken up". */
    private boolean isPast(Token verb) {
        boolean perfect = verb.xpos().equals("VBN")
                && sentence.children(verb, "aux").anyMatch(t -> t.lemma().equals("have"));
        return verb.xpos().equals("VBD") || perfect;
    }

    /** The verb whose subject the number stands in. */
    private Optional<Token> verb(Token number) {
        Token at = number;
        for (int step = 0; step < DEPTH && at.head() >= 0; step++) {
            Token above = sentence.token(at.head());
            if (at.relation().startsWith("nsubj")) {
                return Optional.of(above).filter(v -> v.isVerb() && v.index() > number.index());
            }
            if (at.isVerb()) {
                return Optional.empty();
            }
            at = above;
        }
        return Optional.empty();
    }

    /** "were held and … was seized", "raided … and seized": another of the same deed. */
    private boolean goesOn(Token verb, Token other) {
        return other.is("conj")
                && other.head() == verb.index()
                && (subject(other).isEmpty() || isPassive(verb) && isPassive(other));
    }

    private Optional<Token> subject(Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().startsWith("nsubj"))
                .findFirst();
    }

    private boolean isPassive(Token verb) {
        return subject(verb).filter(s -> s.is("nsubj:pass")).isPresent();
    }
}
