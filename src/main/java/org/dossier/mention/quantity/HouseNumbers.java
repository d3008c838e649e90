package org.dossier.mention.quantity;

import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Numbers of houses: "14 Green Street", "at 7 Ahmadu Bello Way", "225 Main Plaza East". */
final class HouseNumbers {

    /** Of a street's name, in pieces. */
    private static final int LONGEST = 5;

    private final Set<String> streets;

    /** @param expressions with the table {@code streets} */
    HouseNumbers(Expressions expressions) {
        streets = expressions.words("streets", "word");
    }

    boolean isHouse(List<Lexeme> text, Numeral number) {
        int end = number.end();
        while (end < text.size()
                && end < number.end() + LONGEST
                && text.get(end).isCapitalized()) {
            end++;
        }
        return !number.words()
                && text.subList(Math.min(end, number.end() + 1), end).stream()
                        .anyMatch(word -> streets.contains(word.lower()));
    }
}
