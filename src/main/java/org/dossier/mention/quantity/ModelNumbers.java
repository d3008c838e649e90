package org.dossier.mention.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Numeral;

/** Numbers of the names of things that are made in models: "2 Heron 320 planes", "a Kite 14", "19 iRoad 14"; and how many there are of what has such a name. */
final class ModelNumbers {

    /** Of a maker's and a model's name, in pieces. */
    private static final int LONGEST = 3;

    /** Months and weekdays, with their short forms. */
    private final Set<String> calendar = new HashSet<>();

    /** @param expressions with the tables {@code months} and {@code weekdays} */
    ModelNumbers(Expressions expressions) {
        calendar.addAll(expressions.words("months", "month"));
        calendar.addAll(expressions.words("weekdays", "weekday"));
        for (String table : List.of("months", "weekdays")) {
            expressions.words(table, "short").forEach(forms -> calendar.addAll(List.of(forms.split("\\|"))));
        }
    }

    boolean isModel(List<Lexeme> text, Numeral number) {
        return !number.words() && (endsName(text, number) || countsModels(text, number));
    }

    /** Whether a name with a number of its own follows. */
    private boolean countsModels(List<Lexeme> text, Numeral number) {
        int at = number.end();
        while (at < Math.min(text.size() - 1, number.end() + LONGEST) && isName(text.get(at))) {
            at++;
        }
        return at > number.end() && at < text.size() && text.get(at).isDigits(1, LONGEST);
    }

    /** Whether it stands behind a name that is counted or has "a" or "an" before it. */
    private boolean endsName(List<Lexeme> text, Numeral number) {
        int at = number.start() - 1;
        int farthest = Math.max(0, at - LONGEST);
        while (at > farthest && isName(text.get(at))) {
            at--;
        }
        return at >= 0
                && at < number.start() - 1
                && !text.get(number.start()).glued()
                && (text.get(at).isNumber()
                        || Set.of("a", "an").contains(text.get(at).lower()));
    }

    /** The plural of a people or thing is counted itself: "of the 12 Kenyans 4 were freed". */
    private boolean isName(Lexeme piece) {
        return (piece.isCapitalized() && !piece.lower().endsWith("s") || isWritten(piece.text()))
                && !calendar.contains(piece.text());
    }

    /** "iRoad": a name that begins with a small letter and has a capital one behind it; not "30 iRoads". */
    private static boolean isWritten(String text) {
        return text.length() > 2
                && !text.endsWith("s")
                && Character.isLowerCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(1));
    }
}
