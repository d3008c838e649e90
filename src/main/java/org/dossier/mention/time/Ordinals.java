package org.dossier.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.number.Lexeme;

/** Reads places in a row in words and digits: "first", "20th". */
final class Ordinals {

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private final TimeWords words;

    Ordinals(TimeWords words) {
        this.words = words;
    }

    /** "first", "20th". */
    Optional<Integer> at(List<Lexeme> text, int at) {
        Optional<Integer> word = TimeWords.word(text, at, words.ordinals);
        return word.or(() -> at + 1 < text.size()
                        && text.get(at).isDigits(1, 2)
                        && text.get(at + 1).glued()
                        && ENDINGS.contains(text.get(at + 1).lower())
                ? Optional.of(Integer.parseInt(text.get(at).text()))
                : Optional.empty());
    }

    /** Past the number and its "st", "nd", "rd", "th". */
    static int after(List<Lexeme> text, int at) {
        boolean ending = at + 1 < text.size()
                && text.get(at + 1).glued()
                && ENDINGS.contains(text.get(at + 1).lower());
        return ending ? at + 2 : at + 1;
    }
}
