package org.dossier.mention.time;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.number.Lexeme;

/**
 * Years of accounts: "fiscal year 2021", "the first quarter of FY 2021", "2021/22". They begin in April, July or October, as their country has it; the
 * text does not say, so that they are no period.
 */
final class AccountYears {

    /** How many pieces before a year may tell that it is one of accounts: "fiscal year 2021". */
    private static final int BEFORE = 2;

    private static final int CENTURY = 100;

    private AccountYears() {}

    /** @param words table {@code accounts} */
    static boolean isOne(List<Lexeme> text, TimeParse parse, Set<String> words) {
        return isTwoYears(text, parse)
                || isYear(parse)
                        && IntStream.range(
                                        Math.max(0, parse.start() - BEFORE), Math.min(text.size() - 1, parse.end() + 1))
                                .anyMatch(i -> words.contains(text.get(i).lower()) && isYear(text, i + 1));
    }

    /** Whether the expression ends with a year or before one's name: no day or month stands in it. */
    private static boolean isYear(TimeParse parse) {
        return !(parse.expression() instanceof CalendarDate date)
                || date.month().isEmpty();
    }

    private static boolean isYear(List<Lexeme> text, int i) {
        return TimeWords.is(text, i, "year") || TimeWords.is(text, i, "years") || YearGrammar.isYear(text, i);
    }

    /** "2021-22", "2021/22": a year and the next one by its last two digits. */
    private static boolean isTwoYears(List<Lexeme> text, TimeParse parse) {
        int last = parse.end() - 1;
        return parse.parts().size() == 2
                && text.get(last).isDigits(2, 2)
                && parse.parts().getFirst().expression() instanceof CalendarDate first
                && first.month().isEmpty()
                && first.year().isPresent()
                && (first.year().get() + 1) % CENTURY
                        == Integer.parseInt(text.get(last).text());
    }
}
