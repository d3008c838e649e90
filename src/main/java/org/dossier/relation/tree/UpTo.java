package org.dossier.relation.tree;

import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** Times that only tell up to when something is counted or was done, not when it happened: "as of Nov. 25", "by the end of May". */
public final class UpTo {

    private UpTo() {}

    /** Whether the time that begins at the word is one. */
    public static boolean isBefore(Sentence sentence, int first) {
        int last = first - 1;
        while (last > 0 && sentence.token(last).upos().equals("DET")) {
            last--;
        }
        return is(sentence, last, "by") || isAsOf(sentence, last + 1);
    }

    /** Whether "as of" stands before the word. */
    public static boolean isAsOf(Sentence sentence, int word) {
        return is(sentence, word - 1, "of") && is(sentence, word - 2, "as");
    }

    private static boolean is(Sentence sentence, int at, String word) {
        if (at < 0) {
            return false;
        }
        Token token = sentence.token(at);
        return token.text().equalsIgnoreCase(word);
    }
}
