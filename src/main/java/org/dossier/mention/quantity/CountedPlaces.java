package org.dossier.mention.quantity;

import java.util.List;
import java.util.Set;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Places with how many there were in each, "in Seville (five), Cordoba (3) and Granada (2)", where names with numbers in brackets could be people. */
final class CountedPlaces {

    private static final Set<String> LOCATING = Set.of("in", "at", "across");
    private static final Set<String> LINKS = Set.of(",", "and", "&");

    /** In pieces: a list is no longer. */
    private static final int LONGEST = 80;

    /** "(5)" and a name before or behind it. */
    private static final int ITEM = 4;

    private CountedPlaces() {}

    /** Whether the number in brackets is one of two or more of such a list. */
    static boolean isOfOne(List<Lexeme> text, Numeral number) {
        int open = number.start() - 1;
        int first = firstBracket(text, open);
        return LOCATING.contains(before(text, first)) && (first < open || goesOn(text, number.end()));
    }

    /** The bracket of the first item of the list. */
    private static int firstBracket(List<Lexeme> text, int open) {
        int at = open;
        for (int i = open - 1; i > Math.max(2, open - LONGEST); i--) {
            Lexeme piece = text.get(i);
            if (piece.is(")") && text.get(i - 2).is("(")) {
                i -= 2;
                at = i;
            } else if (!piece.isCapitalized() && !LINKS.contains(piece.lower())) {
                break;
            }
        }
        return at;
    }

    /** The word before the name that ends at the bracket. */
    private static String before(List<Lexeme> text, int open) {
        int at = open - 1;
        while (at >= 0 && text.get(at).isCapitalized()) {
            at--;
        }
        return at >= 0 && at < open - 1 ? text.get(at).lower() : "";
    }

    /** Whether a name with a number in brackets follows. */
    private static boolean goesOn(List<Lexeme> text, int close) {
        int at = close + 1;
        boolean linked = at < text.size() && LINKS.contains(text.get(at).lower());
        while (linked
                && at < Math.min(text.size(), close + 2 * ITEM)
                && (LINKS.contains(text.get(at).lower()) || text.get(at).isCapitalized())) {
            at++;
        }
        return linked
                && at + 2 < text.size()
                && text.get(at).is("(")
                && text.get(at + 2).is(")");
    }
}
