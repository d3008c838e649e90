package org.dossier.relation.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dossier.document.Token;

/** The dictionary forms that a verb may have: the lemma given, and what remains without an ending, since lemmas are guessed. */
public final class Inflection {

    private static final List<String> ENDINGS = List.of("ed", "d", "ing", "es", "s");

    /** The length of "fled". */
    private static final int SHORT = 4;

    private Inflection() {}

    /**
     * "raided" may be of raid or raide, "panicked" of panick or panic, "lent" of lend, "fled" of flee, "seize" in a headline is no past tense of anything, no ending is known of
     * "co-led"; the lexicon knows which of them is a verb.
     */
    public static Set<String> bases(Token verb) {
        String word = verb.lower();
        Set<String> bases = new LinkedHashSet<>();
        if (word.endsWith("nt")) {
            bases.add(word.substring(0, word.length() - 1) + "d");
        }
        if (word.endsWith("ed") && word.length() == SHORT) {
            bases.add(word.substring(0, SHORT - 1) + "e");
        }
        bases.add(verb.lemma());
        if (word.endsWith("e") || word.indexOf('-') > 0) {
            bases.add(word);
        }
        ENDINGS.stream()
                .filter(e -> word.endsWith(e) && word.length() > e.length() + 2)
                .forEach(e -> addStem(word.substring(0, word.length() - e.length()), e, bases));
        return bases;
    }

    private static void addStem(String stem, String ending, Set<String> bases) {
        bases.add(stem);
        if (stem.endsWith("ck")) {
            bases.add(stem.substring(0, stem.length() - 1));
        }
        if (ending.equals("ing")) {
            bases.add(stem + "e");
        }
    }
}
