package org.dossier.relation.chart;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.model.Words;

/** Tells the day on which something was said from that on which it happened: "local authorities said Wednesday that …", whoever says it. */
public final class SaidTimes {

    private static final int REACH = 4;
    private static final Set<String> BETWEEN = Set.of("ADP", "ADV", "DET");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Set<String> saying;

    public SaidTimes(Expressions expressions) {
        saying = Words.of(expressions, "saying", "verb");
    }

    /** Whether a verb of saying stands right before the time that begins at the word. */
    public boolean isSaid(Sentence sentence, int first) {
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
