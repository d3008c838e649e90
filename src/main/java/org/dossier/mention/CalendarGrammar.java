package org.dossier.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.TimeExpression.CalendarDate;
import org.dossier.mention.TimeExpression.Grain;

/** Reads dates that name a month or a year: "23 April 2021", "Nov. 28", "9-16 June", "2021-04-23", "the 1990s", "17th century". */
final class CalendarGrammar {

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    /** Words after which a number of four digits is a year. */
    private static final Set<String> BEFORE_YEARS = Set.of(
            "in",
            "of",
            "since",
            "from",
            "to",
            "until",
            "till",
            "by",
            "during",
            "before",
            "after",
            "between",
            "and",
            "than",
            "the",
            "mid",
            "early",
            "late",
            "through",
            "for",
            "year",
            "or",
            "as",
            "over",
            "around",
            "about",
            "circa",
            "ca",
            "c",
            "his",
            "her",
            "its",
            "their",
            "'s",
            "throughout",
            "within",
            "into",
            "pre",
            "post",
            "a");

    private final TimeWords words;

    CalendarGrammar(TimeWords words) {
        this.words = words;
    }

    Optional<TimeParse> read(List<Lexeme> text, int at) {
        if (at >= text.size()) {
            return Optional.empty();
        }
        return numeric(text, at)
                .or(() -> eraYear(text, at))
                .or(() -> period(text, at))
                .or(() -> dayMonth(text, at))
                .or(() -> monthDay(text, at))
                .or(() -> month(text, at))
                .or(() -> years(text, at))
                .or(() -> century(text, at))
                .or(() -> year(text, at));
    }

    /** "2021-04-23", "23/04/2021", "23.04.2021"; day and month must tell themselves apart. */
    private Optional<TimeParse> numeric(List<Lexeme> text, int at) {
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
            return Optional.of(TimeParse.of(
                    start,
                    end,
                    date(
                            Optional.of(date.getYear()),
                            Optional.of(date.getMonth()),
                            Optional.of(date.getDayOfMonth()))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** "23 April 2021", "the 26th of April", "9-16 June", "15 to 17 June 2022". */
    private Optional<TimeParse> dayMonth(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        Optional<Integer> day = day(text, start);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = afterDay(text, start);
        Optional<Integer> second = isJoint(text, next) ? day(text, next + 1) : Optional.empty();
        int end = second.isPresent() ? afterDay(text, next + 1) : next;
        end = TimeWords.is(text, end, "of") ? end + 1 : end;
        if (TimeWords.isDash(text, end) && text.get(end).glued()) {
            end++;
        }
        Optional<Month> month = TimeWords.word(text, end, words.shortMonths);
        if (month.isEmpty() || !text.get(end).isCapitalized()) {
            return Optional.empty();
        }
        int tail = afterDot(text, end);
        Optional<Integer> year = yearBehind(text, tail);
        int last = year.isPresent() ? afterYear(text, tail) : tail;
        CalendarDate to = date(year, month, second.or(() -> day));
        TimeParse single = TimeParse.of(second.isPresent() ? next + 1 : at, last, to);
        return Optional.of(
                second.isEmpty() ? single : interval(at, TimeParse.of(at, next, date(year, month, day)), single));
    }

    /** "April 23, 2021", "Nov. 28", "January 23-25". */
    private Optional<TimeParse> monthDay(List<Lexeme> text, int at) {
        Optional<Month> month = TimeWords.word(text, at, words.shortMonths);
        if (month.isEmpty() || !text.get(at).isCapitalized()) {
            return Optional.empty();
        }
        int dayAt = afterDot(text, at);
        dayAt = TimeWords.is(text, dayAt, "the") ? dayAt + 1 : dayAt;
        Optional<Integer> day = day(text, dayAt);
        if (day.isEmpty() || isClock(text, dayAt)) {
            return Optional.empty();
        }
        int next = afterDay(text, dayAt);
        Optional<Integer> second = isJoint(text, next) && !isMonthDayNext(text, next + 1)
                ? day(text, next + 1).filter(d -> d > day.get())
                : Optional.empty();
        int tail = second.isPresent() ? afterDay(text, next + 1) : next;
        Optional<Integer> year = yearBehind(text, tail);
        int last = year.isPresent() ? afterYear(text, tail) : tail;
        if (second.isEmpty()) {
            return Optional.of(TimeParse.of(at, last, date(year, month, day)));
        }
        TimeParse from = TimeParse.of(at, next, date(year, month, day));
        return Optional.of(interval(at, from, TimeParse.of(next + 1, last, date(year, month, second))));
    }

    private static TimeParse interval(int start, TimeParse from, TimeParse to) {
        return new TimeParse(
                start,
                to.end(),
                new TimeExpression.Interval(Optional.of(from.expression()), Optional.of(to.expression())),
                List.of(from, to));
    }

    private static boolean isJoint(List<Lexeme> text, int at) {
        return TimeWords.isDash(text, at)
                || TimeWords.is(text, at, "to")
                || TimeWords.is(text, at, "through")
                || TimeWords.is(text, at, "and");
    }

    /** "June 9 to 16 July": the second number belongs to the next month. */
    private boolean isMonthDayNext(List<Lexeme> text, int at) {
        return TimeWords.word(text, at + 1, words.shortMonths).isPresent();
    }

    private static boolean isClock(List<Lexeme> text, int at) {
        return at + 2 < text.size()
                && (text.get(at + 1).is(":") || text.get(at + 1).is("%"))
                && text.get(at + 1).glued();
    }

    /** "May 2021", "June", "November of 1776". */
    private Optional<TimeParse> month(List<Lexeme> text, int at) {
        Optional<Month> brief = TimeWords.word(text, at, words.shortMonths);
        if (brief.isEmpty() || !text.get(at).isCapitalized()) {
            return Optional.empty();
        }
        int tail = afterDot(text, at);
        int of = TimeWords.is(text, tail, "of") ? tail + 1 : tail;
        Optional<Integer> year = yearBehind(text, of);
        if (year.isPresent()) {
            return Optional.of(TimeParse.of(at, afterYear(text, of), date(year, brief, Optional.empty())));
        }
        boolean full = words.months.containsKey(text.get(at).lower());
        boolean upper = text.get(at).text().equals(text.get(at).text().toUpperCase(Locale.ROOT));
        boolean beside = TimeWords.isDash(text, at + 1) || TimeWords.isDash(text, at - 1);
        return full && !upper || tail > at + 1 || beside
                ? Optional.of(TimeParse.of(at, tail, date(Optional.empty(), brief, Optional.empty())))
                : Optional.empty();
    }

    /** "the 1990s", "mid-1980s", "the sixties". */
    private Optional<TimeParse> years(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        if (start >= text.size()) {
            return Optional.empty();
        }
        Optional<Integer> named = start > at ? TimeWords.word(text, start, words.decades) : Optional.empty();
        if (named.isPresent()) {
            return Optional.of(TimeParse.of(at, start + 1, new TimeExpression.Years(named.get(), 10, Grain.DECADE)));
        }
        boolean plural = text.get(start).isDigits(4, 4)
                && text.get(start).text().endsWith("0")
                && start + 1 < text.size()
                && text.get(start + 1).glued()
                && (text.get(start + 1).is("s") || text.get(start + 1).is("'s"));
        if (!plural) {
            return Optional.empty();
        }
        int first = Integer.parseInt(text.get(start).text());
        boolean century = first % 100 == 0 && first < 2000;
        return Optional.of(TimeParse.of(
                at,
                start + 2,
                new TimeExpression.Years(first, century ? 100 : 10, century ? Grain.CENTURY : Grain.DECADE)));
    }

    /** "the 20th century", "nineteenth-century". */
    private Optional<TimeParse> century(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        Optional<Integer> number = ordinal(text, start);
        if (number.isEmpty() || number.get() < 1) {
            return Optional.empty();
        }
        int next = afterDay(text, start);
        next = TimeWords.isDash(text, next) ? next + 1 : next;
        boolean century =
                words.unit(text, next).filter(u -> u.grain() == Grain.CENTURY).isPresent();
        return century
                ? Optional.of(TimeParse.of(
                        at, next + 1, new TimeExpression.Years(100 * (number.get() - 1), 100, Grain.CENTURY)))
                : Optional.empty();
    }

    /** "first", "20th". */
    Optional<Integer> ordinal(List<Lexeme> text, int at) {
        Optional<Integer> word = TimeWords.word(text, at, words.ordinals);
        return word.or(() -> at + 1 < text.size()
                        && text.get(at).isDigits(1, 2)
                        && text.get(at + 1).glued()
                        && ORDINAL_ENDINGS.contains(text.get(at + 1).lower())
                ? Optional.of(Integer.parseInt(text.get(at).text()))
                : Optional.empty());
    }

    /** "2016", "2016-17"; a number of four digits is a year only where its neighbours let it be one. */
    private Optional<TimeParse> year(List<Lexeme> text, int at) {
        if (!isYear(text, at) || !mayBeYear(text, at)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.get(at).text());
        TimeParse first = TimeParse.of(at, at + 1, date(Optional.of(year), Optional.empty(), Optional.empty()));
        boolean season = at + 2 < text.size()
                && (text.get(at + 1).isDash() || text.get(at + 1).is("/"))
                && text.get(at + 1).glued() == text.get(at + 2).glued()
                && text.get(at + 2).isDigits(2, 2)
                && Integer.parseInt(text.get(at + 2).text()) == (year + 1) % 100;
        return Optional.of(
                season
                        ? interval(
                                at,
                                first,
                                TimeParse.of(
                                        at + 2,
                                        at + 3,
                                        date(Optional.of(year + 1), Optional.empty(), Optional.empty())))
                        : first);
    }

    private static boolean mayBeYear(List<Lexeme> text, int at) {
        boolean counted = at + 1 < text.size() && text.get(at + 1).is("%");
        if (counted) {
            return false;
        }
        if (at == 0) {
            return text.size() == 1 || !text.get(at + 1).isCapitalized();
        }
        Lexeme before = text.get(at - 1);
        boolean aside =
                before.is(",") && at + 1 < text.size() && text.get(at + 1).is(",");
        boolean cited = at + 1 < text.size()
                && (text.get(at + 1).is(")") || text.get(at + 1).is(";"));
        boolean bracket = before.is("(") || before.is("[");
        boolean dash = before.isDash() && (at < 2 || !text.get(at - 2).isNumber() || isYear(text, at - 2));
        return BEFORE_YEARS.contains(before.lower()) || dash || bracket || cited || aside;
    }

    static boolean isYear(List<Lexeme> text, int at) {
        if (at < 0 || at >= text.size() || !text.get(at).isDigits(4, 4)) {
            return false;
        }
        int year = Integer.parseInt(text.get(at).text());
        boolean gluedBefore = at > 0 && text.get(at).glued() && text.get(at - 1).isWord();
        boolean gluedAfter = at + 1 < text.size()
                && text.get(at + 1).glued()
                && text.get(at + 1).isWord();
        return year >= 1000 && year < 2100 && !gluedBefore && !gluedAfter;
    }

    /** "508 BC", "394 AD", "AD 842". */
    private Optional<TimeParse> eraYear(List<Lexeme> text, int at) {
        Optional<Phrases.Match<Integer>> before = words.eras.at(text, at).filter(m -> isUpper(text, m));
        int number = before.map(Phrases.Match::end).orElse(at);
        if (number >= text.size() || !text.get(number).isDigits(1, 4)) {
            return Optional.empty();
        }
        Optional<Phrases.Match<Integer>> era =
                before.or(() -> words.eras.at(text, number + 1).filter(m -> isUpper(text, m)));
        int year = Integer.parseInt(text.get(number).text());
        return era.filter(m -> year > 0)
                .map(m -> TimeParse.of(
                        at,
                        Math.max(m.end(), number + 1),
                        date(Optional.of(m.value() * year), Optional.empty(), Optional.empty())));
    }

    private static boolean isUpper(List<Lexeme> text, Phrases.Match<Integer> match) {
        String mark = text.get(match.start()).text();
        return mark.equals(mark.toUpperCase(Locale.ROOT));
    }

    /** "World War II". */
    private Optional<TimeParse> period(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        return start < text.size() && text.get(start).isCapitalized()
                ? words.periods.at(text, start).map(m -> TimeParse.of(at, m.end(), m.value()))
                : Optional.empty();
    }

    /** The year that follows a month or day, also after a comma. */
    private static Optional<Integer> yearBehind(List<Lexeme> text, int at) {
        int year = TimeWords.is(text, at, ",") ? at + 1 : at;
        return isYear(text, year) ? Optional.of(Integer.parseInt(text.get(year).text())) : Optional.empty();
    }

    private static int afterYear(List<Lexeme> text, int at) {
        return TimeWords.is(text, at, ",") ? at + 2 : at + 1;
    }

    private Optional<Integer> day(List<Lexeme> text, int at) {
        if (at >= text.size() || !text.get(at).isDigits(1, 2)) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text.get(at).text());
        return day >= 1 && day <= 31 ? Optional.of(day) : Optional.empty();
    }

    /** Past the number and its "st", "nd", "rd", "th". */
    private static int afterDay(List<Lexeme> text, int at) {
        boolean ending = at + 1 < text.size()
                && text.get(at + 1).glued()
                && ORDINAL_ENDINGS.contains(text.get(at + 1).lower());
        return ending ? at + 2 : at + 1;
    }

    /** Past a month's name and the full stop of its short form. */
    private int afterDot(List<Lexeme> text, int at) {
        boolean brief = !words.months.containsKey(text.get(at).lower());
        return brief && TimeWords.is(text, at + 1, ".") && text.get(at + 1).glued() ? at + 2 : at + 1;
    }

    static CalendarDate date(Optional<Integer> year, Optional<Month> month, Optional<Integer> day) {
        return new CalendarDate(year, month, day);
    }
}
