package org.dossier.relation.figure.course;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/**
 * Tells by the words around a verb whether it speaks of what stands before it ("were seized", "300 bottles seized in May", "goods that
 * officers seized") or of what stands behind it ("seized 300 bottles"). Taggers take the one participle for the other too often.
 */
public final class Voice {

    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> OBJECT = Set.of("NUM", "DET", "ADJ", "NOUN", "PROPN", "PRON", "SYM");

    /** Before a day or a place, not before an amount: "seized on 14 July". */
    private static final Set<String> PLACING =
            Set.of("in", "on", "at", "by", "from", "during", "since", "until", "after", "before");

    private Voice() {}

    public static boolean isPassive(Sentence sentence, Token verb) {
        int before = verb.index() - 1;
        while (sentence.token(before).upos().equals("ADV")) {
            before--;
        }
        if (BE.contains(sentence.token(before).lemma()) && !verb.xpos().equals("VBG")) {
            return true;
        }
        boolean past = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
        return past && !takesObject(sentence, verb);
    }

    private static boolean takesObject(Sentence sentence, Token verb) {
        int after = verb.index() + 1;
        while (after < sentence.tokens().size()
                && (sentence.token(after).upos().equals("ADV")
                        || sentence.token(after).upos().equals("PART"))) {
            after++;
        }
        return after < sentence.tokens().size()
                && (OBJECT.contains(sentence.token(after).upos()) || isHedge(sentence, after));
    }

    /** "more than 300", "over 300", "up to 300". */
    private static boolean isHedge(Sentence sentence, int at) {
        for (int i = at + 1; i <= at + 2 && i < sentence.tokens().size(); i++) {
            if (sentence.token(i).upos().equals("NUM")
                    || sentence.token(i).upos().equals("SYM")) {
                return sentence.token(at).xpos().equals("IN")
                        && !PLACING.contains(sentence.token(at).lemma());
            }
        }
        return false;
    }
}
