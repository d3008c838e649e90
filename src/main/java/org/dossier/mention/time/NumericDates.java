package org.dossier.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.number.Lexeme;

/** Reads dates in digits alone, where day and month tell themselves apart. */
final class NumericDates {

    private NumericDates() {}

    /** "2021-04-23", "23/04/2021", "23.04.2021"; day and month must tell themselves apart. */
    static Optional<TimeParse> read(List<Lexeme> text, int at) {
        Lexeme first = text.get(at);
        if (first.kind() == Lexeme.Kind.WORD && Character.isDigit(first.text().charAt(0))) {
            List<String> parts = List.of(first.text().split("\\.", -1));
            return parts.size() == 3 && parts.get(2).length() == 4
                    ? ofDay(at, at + 1, parts.get(2), parts.get(1), parts.get(0))
                    : Optional.empty();
        }
        boolean three = at + 4 < text.size()
                && first.kind() == Lexeme.Kind.NUMBER
                && text.get(at + 2).isDigits(1, 2)
                && text.get(at + 1).glued()
                && text.get(at + 4).glued()
                && text.get(at + 4).kind() == Lexeme.Kind.NUMBER
                && text.get(at + 1).lower().equals(text.get(at + 3).lower());
        if (!three) {
            return Optional.empty();
        }
        String last = text.get(at + 4).text();
        String middle = text.get(at + 2).text();
        if (first.isDigits(4, 4) && last.length() == 2 && text.get(at + 1).isDash()) {
            return ofDay(at, at + 5, first.text(), middle, last);
        }
        boolean slashed = text.get(at + 1).is("/")
                && first.isDigits(1, 2)
                && text.get(at + 4).isDigits(4, 4);
        if (!slashed) {
            return Optional.empty();
        }
        boolean dayFirst = Integer.parseInt(first.text()) > 12 || first.text().equals(middle);
        boolean monthFirst = Integer.parseInt(middle) > 12;
        return dayFirst
                ? ofDay(at, at + 5, last, middle, first.text())
                : monthFirst ? ofDay(at, at + 5, last, first.text(), middle) : Optional.empty();
    }

    private static Optional<TimeParse> ofDay(int start, int end, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(TimeParse.of(start, end, CalendarDate.of(date)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
