package org.dossier.relation.tree;

import java.util.Set;
import org.dossier.document.Sentence;

/** Words that deny what they stand with. */
public final class Negation {

    private static final Set<String> NEGATORS =
            Set.of("not", "n't", "n’t", "never", "no", "none", "nobody", "neither", "nor", "nothing");
    private static final Set<String> LIMITING = Set.of("only", "just", "merely", "simply", "solely");
    private static final Set<String> COMPARATIVE = Set.of("JJR", "RBR");

    private Negation() {}

    /** Whether the word at a place denies; not so in "not only", which says that there is more, and in "no fewer than 700", which says how many at least. */
    public static boolean isAt(Sentence sentence, int place) {
        boolean comparison = COMPARATIVE.contains(sentence.token(place + 1).xpos())
                && word(sentence, place + 2).equals("than");
        return NEGATORS.contains(word(sentence, place)) && !LIMITING.contains(word(sentence, place + 1)) && !comparison;
    }

    private static String word(Sentence sentence, int place) {
        return place < sentence.tokens().size() ? sentence.token(place).lower() : "";
    }
}
