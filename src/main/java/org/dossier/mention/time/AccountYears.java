package org.dossier.mention.time;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Table;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.AccountYear;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.number.Lexeme;

/**
 * Years of accounts: "fiscal year 2021", "FY 2021", "2021/22", "the last financial year". They begin in April, July or October, as their country
 * has it; where the article's country does not tell, they are no period.
 */
final class AccountYears {

    /** How many pieces before a year may tell that it is one of accounts: "fiscal years 2020 and 2021". */
    private static final int BEFORE = 2;

    private static final int CENTURY = 100;

    /** When the year of a country begins. */
    private record Start(Month month, boolean namedByEnd) {}

    private final TimeWords words;
    private final Map<String, Start> starts = new HashMap<>();

    /** @param tables with {@code fiscal-years} */
    AccountYears(TimeWords words, Expressions tables) {
        this.words = words;
        for (Map<String, String> row : tables.rows("fiscal-years")) {
            Start start = new Start(Month.of(Integer.parseInt(row.get("month"))), "end".equals(row.get("named")));
            Table.values(row, "countries").forEach(country -> starts.put(country, start));
        }
    }

    /** One that starts with the piece: with its word before or behind the year, or glued to it. */
    Optional<TimeParse> read(List<Lexeme> text, int at) {
        return labelled(text, at)
                .or(() -> several(text, at))
                .or(() -> beforeWord(text, at))
                .or(() -> near(text, at));
    }

    /** "fiscal year 2021", "FY 2021/22", "Fiscal Year (FY) 2019". */
    private Optional<TimeParse> labelled(List<Lexeme> text, int at) {
        if (!isWord(text, at)) {
            return Optional.empty();
        }
        int next = TimeWords.is(text, at + 1, "year") ? at + 2 : at + 1;
        boolean bracket = TimeWords.is(text, next, "(") && isWord(text, next + 1) && TimeWords.is(text, next + 2, ")");
        return named(text, bracket ? next + 3 : next).map(year -> accounts(at, year.end(), year));
    }

    /** "fiscal years 2020 and 2021": no one stretch that is told of. */
    private Optional<TimeParse> several(List<Lexeme> text, int at) {
        return isWord(text, at) && TimeWords.is(text, at + 1, "years")
                ? named(text, at + 2).map(first -> {
                    TimeParse last = named(text, first.end() + 1).orElse(first);
                    return TimeParse.of(at, last.end(), new TimeExpression.PeriodOfName(first.expression()));
                })
                : Optional.empty();
    }

    /** "2021 fiscal year", "2021-22 financial year". */
    private Optional<TimeParse> beforeWord(List<Lexeme> text, int at) {
        return named(text, at)
                .filter(y -> isWord(text, y.end()) && TimeWords.is(text, y.end() + 1, "year"))
                .map(y -> accounts(at, y.end() + 2, y));
    }

    /** "the last financial year", "this fiscal year". */
    private Optional<TimeParse> near(List<Lexeme> text, int at) {
        return words.nearness
                .at(text, TimeWords.is(text, at, "the") ? at + 1 : at)
                .filter(n -> isWord(text, n.end()) && TimeWords.is(text, n.end() + 1, "year"))
                .map(n -> TimeParse.of(
                        at, n.end() + 2, new AccountYear(Optional.empty(), n.value(), Optional.empty(), false)));
    }

    private boolean isWord(List<Lexeme> text, int at) {
        return at < text.size() && words.accounts.contains(text.get(at).lower());
    }

    /** "2021", "2021-22", "2021/2022". */
    private static Optional<TimeParse> named(List<Lexeme> text, int at) {
        if (!isFourDigits(text, at)) {
            return Optional.empty();
        }
        TimeParse first = year(at, Integer.parseInt(text.get(at).text()));
        boolean joined = at + 2 < text.size()
                && (text.get(at + 1).isDash() || text.get(at + 1).is("/"))
                && text.get(at + 2).isDigits(2, 4);
        int next = yearOf(first) + 1;
        boolean two = joined
                && List.of(next, next % CENTURY)
                        .contains(Integer.parseInt(text.get(at + 2).text()));
        return Optional.of(two ? TimeParse.interval(at, first, year(at + 2, next)) : first);
    }

    private static boolean isFourDigits(List<Lexeme> text, int at) {
        return at < text.size() && text.get(at).isDigits(4, 4);
    }

    private static TimeParse year(int at, int year) {
        return TimeParse.of(at, at + 1, CalendarDate.of(year));
    }

    private static int yearOf(TimeParse parse) {
        return parse.expression() instanceof CalendarDate date ? date.year().orElseThrow() : 0;
    }

    private static TimeParse accounts(int start, int end, TimeParse named) {
        return TimeParse.of(start, end, new AccountYear(Optional.of(named.expression()), 0, Optional.empty(), false));
    }

    /** The expression as a year of accounts of the country, where it is one: "2021-22" alone is, too. */
    TimeParse of(List<Lexeme> text, TimeParse parse, String country) {
        if (parse.expression() instanceof AccountYear year) {
            return TimeParse.of(parse.start(), parse.end(), begun(year, country));
        }
        if (isTwoYears(text, parse)) {
            AccountYear year = new AccountYear(Optional.of(parse.expression()), 0, Optional.empty(), false);
            return TimeParse.of(parse.start(), parse.end(), begun(year, country));
        }
        return isNamedSo(text, parse)
                ? TimeParse.of(parse.start(), parse.end(), new TimeExpression.PeriodOfName(parse.expression()))
                : parse;
    }

    private AccountYear begun(AccountYear year, String country) {
        Start start = starts.get(country);
        return start == null
                ? year
                : new AccountYear(year.named(), year.offset(), Optional.of(start.month()), start.namedByEnd());
    }

    private boolean isNamedSo(List<Lexeme> text, TimeParse parse) {
        return isYear(parse)
                && IntStream.range(Math.max(0, parse.start() - BEFORE), Math.min(text.size() - 1, parse.end() + 1))
                        .anyMatch(i -> isWord(text, i) && isYear(text, i + 1));
    }

    /** Whether the expression ends with a year or before one's name: no day or month stands in it, or tells where it ends. */
    private static boolean isYear(TimeParse parse) {
        return switch (parse.expression()) {
            case CalendarDate date -> date.month().isEmpty();
            case TimeExpression.UpTo upTo -> false;
            default -> true;
        };
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
