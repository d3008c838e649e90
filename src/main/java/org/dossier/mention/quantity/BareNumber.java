package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Whether a number with neither unit nor noun behind it counts something. */
final class BareNumber {
    private static final Set<String> POINTING = Set.of("the", "these", "those", "its", "their", "other", "all");

    private BareNumber() {}

    /** "serial number HD90": letters that are no currency's make it a name. */
    static boolean isGluedToLetters(List<Lexeme> text, int start) {
        return start > 0 && text.get(start).glued() && text.get(start - 1).isWord();
    }

    /** A number whose noun is elided: not after a name ("Falcon 2021"), not a year, not a word that may be a pronoun. */
    static boolean mayStandAlone(Sentence sentence, List<Lexeme> text, Numeral number) {
        boolean one = number.value().compareTo(BigDecimal.ONE) <= 0;
        boolean year = text.get(number.start()).isDigits(4, 4) && number.end() == number.start() + 1;
        boolean named = number.start() > 0
                && text.get(number.start() - 1).isCapitalized()
                && text.get(number.start() - 1).token() > 0
                && sentence.token(text.get(number.start() - 1).token()).upos().equals("PROPN");
        boolean glued = number.end() < text.size()
                && text.get(number.end()).glued()
                && (text.get(number.end()).isWord() || text.get(number.end()).isDash());
        String before = number.start() > 0 ? text.get(number.start() - 1).lower() : "";
        boolean pointed = number.words() && POINTING.contains(before);
        return !one && !year && !named && !glued && !pointed && !before.equals("of");
    }
}
