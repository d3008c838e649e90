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

    private static final Set<String> GAP_STARTS = Set.of(",", ";", "and");
    private static final Set<String> GAP_ENDS = Set.of(",", ";", "and", ".");

    private BareNumber() {}

    /** "serial number HD90": letters that are no currency's make it a name. */
    static boolean isGluedToLetters(List<Lexeme> text, int start) {
        return start > 0 && text.get(start).glued() && text.get(start - 1).isWord();
    }

    /** "seized 21 tonnes, Ecuador 14 and Brazil nine": in a list that goes on with names and numbers alone. */
    static boolean isGapped(List<Lexeme> text, int start, int end) {
        int name = start - 1;
        while (name > 0 && text.get(name).isCapitalized()) {
            name--;
        }
        boolean ends = end >= text.size() || GAP_ENDS.contains(text.get(end).lower());
        return ends
                && name > 1
                && name < start - 1
                && GAP_STARTS.contains(text.get(name).lower())
                && text.subList(0, name).stream().anyMatch(Lexeme::isNumber);
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
        return !one
                && !year
                && (!named || isGapped(text, number.start(), number.end()))
                && !glued
                && !pointed
                && !before.equals("of");
    }
}
