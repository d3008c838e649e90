package org.dossier.relation.chart;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.model.Words;

/** Tells the day on which something was said from that on which it happened: "local authorities said Wednesday that …", whoever says it. */
public final class SaidTimes {

    private static final int REACH = 4;
    private static final Set<String> BETWEEN = Set.of("ADP", "ADV", "DET");
    private static final Set<String> CITING = Set.of("ADP", "ADV", "DET", "ADJ", "NOUN", "PROPN", "PART", "PUNCT");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Set<String> saying;

    public SaidTimes(Expressions expressions) {
        saying = Words.of(expressions, "saying", "verb");
    }

    /** Whether a verb of saying stands right before the time that begins at the word, or it says when a cited statement was made. */
    public boolean isSaid(Sentence sentence, int first) {
        return isBehindSaying(sentence, first) || isOfSource(sentence, first);
    }

    /** Whether the time that begins at the word is that of a source: "according to a statement from the ministry on Sunday". */
    public static boolean isOfSource(Sentence sentence, int first) {
        for (int i = first - 1; i > 0 && CITING.contains(sentence.token(i).upos()); i--) {
            if (sentence.token(i).text().equals("to")
                    && sentence.token(i - 1).text().equalsIgnoreCase("according")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindSaying(Sentence sentence, int first) {
        int at = first - 1;
        while (at > 0
                && first - at < REACH
                && BETWEEN.contains(sentence.token(at).upos())) {
            at--;
        }
        return at >= 0
                && sentence.token(at).isVerb()
                && FINITE.contains(sentence.token(at).xpos())
                && saying.contains(sentence.token(at).lemma());
    }
}
