package org.dossier.relation.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.document.Sentence;

/** Nouns that hold others: "case of fake whisky" is of another kind than "case". */
public final class FilledNouns {

    /** How many words may stand behind "of" as far as the content: "of fake Scotch whisky". */
    private static final int REACH = 3;

    private FilledNouns() {}

    /**
     * A noun with its content, "case of whisky".
     *
     * @param behind the word behind the noun
     * @param listed whether such words are known
     */
    public static Optional<String> of(Sentence sentence, String noun, int behind, Predicate<String> listed) {
        int size = sentence.tokens().size();
        if (behind >= size || !sentence.token(behind).lemma().equals("of")) {
            return Optional.empty();
        }
        return sentence.tokens().subList(behind + 1, Math.min(size, behind + 1 + REACH)).stream()
                .map(t -> noun + " of " + t.text().toLowerCase(Locale.ROOT))
                .filter(listed)
                .findFirst();
    }
}
