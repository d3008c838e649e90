package org.dossier.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.number.Lexeme;

/** Reads dates in digits alone, where day and month tell themselves apart. */
final class NumericDates {

    /** The last year of this century that two digits are taken for. */
    private static final String LATEST = "49";

    private static final int CENTURY = 2000;

    private NumericDates() {}

    /** "2021-04-23", "23/04/2021", "23/04/21", "23.04.2021"; day and month must tell themselves apart. */
    static Optional<TimeParse> read(List<Lexeme> text, int at) {
        Lexeme first = text.get(at);
        if (first.kind() == Lexeme.Kind.WORD && Character.isDigit(first.text().charAt(0))) {
            return dotted(first.text(), at);
        }
        boolean three = isThree(text, at);
        if (three && first.isDigits(4, 4) && text.get(at + 4).text().length() == 2) {
            return text.get(at + 1).isDash() ? yearFirst(text, at) : Optional.empty();
        }
        boolean slashed = three
                && text.get(at + 1).is("/")
                && first.isDigits(1, 2)
                && (text.get(at + 4).isDigits(4, 4) || isShortYear(text, at + 4));
        return slashed
                ? slashed(
                        first.text(), text.get(at + 2).text(), text.get(at + 4).text(), at)
                : Optional.empty();
    }

    /** "22/03/24", but not "12/18/24 months". */
    private static boolean isShortYear(List<Lexeme> text, int at) {
        boolean counts = at + 1 < text.size()
                && text.get(at + 1).isWord()
                && text.get(at + 1).text().endsWith("s");
        return text.get(at).isDigits(2, 2) && text.get(at).text().compareTo(LATEST) <= 0 && !counts;
    }

    private static Optional<TimeParse> dotted(String word, int at) {
        List<String> parts = List.of(word.split("\\.", -1));
        return parts.size() == 3 && parts.get(2).length() == 4
                ? ofDay(at, at + 1, parts.get(2), parts.get(1), parts.get(0))
                : Optional.empty();
    }

    /** Whether three numbers stand here with the same mark between them, without blanks. */
    private static boolean isThree(List<Lexeme> text, int at) {
        return at + 4 < text.size()
                && text.get(at).kind() == Lexeme.Kind.NUMBER
                && text.get(at + 2).isDigits(1, 2)
                && text.get(at + 1).glued()
                && text.get(at + 4).glued()
                && text.get(at + 4).kind() == Lexeme.Kind.NUMBER
                && text.get(at + 1).lower().equals(text.get(at + 3).lower());
    }

    private static Optional<TimeParse> yearFirst(List<Lexeme> text, int at) {
        return ofDay(
                at,
                at + 5,
                text.get(at).text(),
                text.get(at + 2).text(),
                text.get(at + 4).text());
    }

    private static Optional<TimeParse> slashed(String first, String middle, String year, int at) {
        if (Integer.parseInt(first) > 12 || first.equals(middle)) {
            return ofDay(at, at + 5, year, middle, first);
        }
        return Integer.parseInt(middle) > 12 ? ofDay(at, at + 5, year, first, middle) : Optional.empty();
    }

    private static Optional<TimeParse> ofDay(int start, int end, String year, String month, String day) {
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0);
            LocalDate date = LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(TimeParse.of(start, end, CalendarDate.of(date)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
