package org.dossier.relation.figure.measure;

import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.figure.course.Voice;

/** Whether a number near a verb is the argument of another clause than that verb's. */
final class OtherClauses {

    /** How far before the counted noun its numeral and "and" may stand. */
    private static final int NEAR = 3;

    private OtherClauses() {}

    /**
     * "uncovered a scheme to import 50 kilograms", "ordered the airline to refund 300 people": whether an infinitive behind the verb has the number as
     * its own object. An amount may belong to both: "ordered to pay 300 euros".
     */
    static boolean isOfInfinitive(Sentence sentence, Token number, Token verb, boolean amount) {
        return sentence.head(number)
                .filter(h -> number.is("obj") && h.xpos().equals("VB"))
                .filter(h -> h.is("acl")
                        || h.is("advcl")
                        || !amount
                                && sentence.children(h, "mark")
                                        .anyMatch(t -> t.xpos().equals("TO")))
                .filter(h -> verb.index() < h.index() && h.index() < number.index())
                .isPresent();
    }

    /** "arrested two men and 40 officers searched the flat": the number tells who does what the next verb says. */
    static boolean actsBehindAnd(Sentence sentence, int number) {
        Token next = sentence.token(Math.min(number + 1, sentence.tokens().size() - 1));
        return next.xpos().equals("VBD")
                && !Voice.isPassive(sentence, next)
                && sentence.tokens().subList(Math.max(0, number - NEAR), number).stream()
                        .anyMatch(t -> t.upos().equals("CCONJ"));
    }

    /** "Three men, who had smuggled in 300 cigars, were caught", "who led it for nine years": the number belongs to a clause on those who were. */
    static boolean isObjectOfRelative(Sentence sentence, int number) {
        Token noun = sentence.token(number);
        return (noun.is("obj") || noun.is("obl"))
                && sentence.head(noun)
                        .filter(v -> v.relation().equals("acl:relcl") && v.index() < number)
                        .isPresent();
    }

    /** "Broke up a gang that had cheated 300 people": the number is the object of the clause that modifies the object. */
    static boolean isOfRelativeClause(Sentence sentence, int verb, int number) {
        Token noun = sentence.token(number);
        return noun.is("obj")
                && noun.head() > verb
                && noun.head() < number
                && sentence.tokens().subList(verb + 1, noun.head()).stream()
                        .anyMatch(t -> t.xpos().startsWith("W"));
    }
}
