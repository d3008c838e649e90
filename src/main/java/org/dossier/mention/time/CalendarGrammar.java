package org.dossier.mention.time;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.number.Lexeme;

/** Reads dates of the calendar: "23 April 2021", "Nov. 28", "9-16 June", "2021-04-23", "May 2020", "the 1990s", "2016". */
final class CalendarGrammar {

    private final TimeWords words;
    private final EraGrammar eras;

    CalendarGrammar(TimeWords words) {
        this.words = words;
        eras = new EraGrammar(words);
    }

    Optional<TimeParse> read(List<Lexeme> text, int at) {
        if (at >= text.size()) {
            return Optional.empty();
        }
        return NumericDates.read(text, at)
                .or(() -> dayMonth(text, at))
                .or(() -> monthDay(text, at))
                .or(() -> month(text, at))
                .or(() -> eras.read(text, at))
                .or(() -> YearGrammar.read(text, at));
    }

    /** "23 April 2021", "the 26th of April", "9-16 June", "15 to 17 June 2022". */
    private Optional<TimeParse> dayMonth(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        Optional<Integer> day = LastDay.day(text, start);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = Ordinals.after(text, start);
        Optional<LastDay> second = LastDay.behind(words, text, next, day.get());
        int end = beforeMonth(text, second.map(LastDay::end).orElse(next));
        Optional<Month> month = TimeWords.word(text, end, words.shortMonths);
        if (month.isEmpty() || !text.get(end).isCapitalized()) {
            return Optional.empty();
        }
        return Optional.of(days(text, at, next, afterDot(text, end), month, day, second));
    }

    /**
     * A day, or the days from it to a last one.
     *
     * @param next behind the words of the first day
     * @param tail where a year may follow, which is that of both
     */
    private static TimeParse days(
            List<Lexeme> text,
            int at,
            int next,
            int tail,
            Optional<Month> month,
            Optional<Integer> day,
            Optional<LastDay> second) {
        Optional<Integer> year = YearGrammar.behind(text, tail);
        int last = year.isPresent() ? YearGrammar.after(text, tail) : tail;
        TimeParse from = TimeParse.of(at, second.isPresent() ? next : last, new CalendarDate(year, month, day));
        return second.map(s -> TimeParse.interval(
                        at, from, TimeParse.of(s.at(), last, new CalendarDate(year, month, Optional.of(s.day())))))
                .orElse(from);
    }

    /** The place behind "of" and a dash, which may stand between a day and its month. */
    private static int beforeMonth(List<Lexeme> text, int at) {
        int end = TimeWords.is(text, at, "of") ? at + 1 : at;
        return TimeWords.isDash(text, end) && text.get(end).glued() ? end + 1 : end;
    }

    /** "April 23, 2021", "Nov. 28", "January 23-25". */
    private Optional<TimeParse> monthDay(List<Lexeme> text, int at) {
        Optional<Month> month = TimeWords.word(text, at, words.shortMonths);
        if (month.isEmpty() || !text.get(at).isCapitalized()) {
            return Optional.empty();
        }
        int dot = afterDot(text, at);
        int dayAt = TimeWords.is(text, dot, "the") ? dot + 1 : dot;
        Optional<Integer> day = LastDay.day(text, dayAt);
        if (day.isEmpty() || isClock(text, dayAt)) {
            return Optional.empty();
        }
        int next = Ordinals.after(text, dayAt);
        Optional<LastDay> second = LastDay.behind(words, text, next, day.get())
                .filter(d ->
                        d.day() > day.get() && !isMonthDayNext(text, d.at()) && (d.at() == next + 1 || d.closes(text)));
        int tail = second.map(LastDay::end).orElse(next);
        return Optional.of(days(text, at, next, tail, month, day, second));
    }

    /** "June 9 to 16 July": the second number belongs to the next month. */
    private boolean isMonthDayNext(List<Lexeme> text, int at) {
        return TimeWords.word(text, at + 1, words.shortMonths).isPresent();
    }

    private static boolean isClock(List<Lexeme> text, int at) {
        boolean colon = at + 2 < text.size()
                && text.get(at + 1).is(":")
                && text.get(at + 2).isNumber()
                && text.get(at + 2).glued();
        return colon
                || at + 2 < text.size()
                        && text.get(at + 1).is("%")
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
        Optional<Integer> year = YearGrammar.behind(text, of);
        if (year.isPresent()) {
            return Optional.of(
                    TimeParse.of(at, YearGrammar.after(text, of), new CalendarDate(year, brief, Optional.empty())));
        }
        boolean full = words.months.containsKey(text.get(at).lower());
        boolean upper = text.get(at).text().equals(text.get(at).text().toUpperCase(Locale.ROOT));
        boolean beside = TimeWords.isDash(text, at + 1) || TimeWords.isDash(text, at - 1);
        return full && !upper || tail > at + 1 || beside
                ? Optional.of(TimeParse.of(at, tail, new CalendarDate(Optional.empty(), brief, Optional.empty())))
                : Optional.empty();
    }

    /** Past a month's name and the full stop of its short form. */
    private int afterDot(List<Lexeme> text, int at) {
        boolean brief = !words.months.containsKey(text.get(at).lower());
        return brief && TimeWords.is(text, at + 1, ".") && text.get(at + 1).glued() ? at + 2 : at + 1;
    }
}
