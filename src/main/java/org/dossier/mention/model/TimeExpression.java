package org.dossier.mention.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * What a time expression says, before it is known when the article was written. Each is resolved against a day.
 */
public sealed interface TimeExpression {

    /** As much of a calendar date as the text gives: "23 April 2021", "May", "2016". */
    record CalendarDate(Optional<Integer> year, Optional<Month> month, Optional<Integer> day)
            implements TimeExpression {

        public static CalendarDate of(int year) {
            return new CalendarDate(Optional.of(year), Optional.empty(), Optional.empty());
        }

        public static CalendarDate of(LocalDate day) {
            return new CalendarDate(
                    Optional.of(day.getYear()), Optional.of(day.getMonth()), Optional.of(day.getDayOfMonth()));
        }
    }

    /** "Friday", "last Friday" (-1), "next Monday" (+1); 0 where the text does not say which. */
    record Weekday(DayOfWeek day, int offset) implements TimeExpression {}

    /** "today", "yesterday", "last month", "this year", "two weeks ago": {@code count} units from now, past negative. */
    record Shift(int count, Grain grain) implements TimeExpression {}

    /**
     * A part of a longer stretch: "the first three months of this year", "the second half of 2019", "early May", "the second
     * quarter". {@code count} grains from position {@code first} (1 is the first, -1 the last) of {@code of}.
     */
    record Part(int first, int count, Grain grain, TimeExpression of) implements TimeExpression {}

    /** "last May", "May this year", "the same period of 2019": {@code what} within the year that {@code year} gives. */
    record InYear(TimeExpression what, TimeExpression year) implements TimeExpression {}

    /** "from 2016 to 2020", "between 1 December and 30 April", "since January" (no end: until the article's day). */
    record Interval(Optional<TimeExpression> from, Optional<TimeExpression> to) implements TimeExpression {}

    /** "the past three years", "the last 30 days": up to the article's day; negative for "the next two weeks". */
    record Past(int count, Grain grain) implements TimeExpression {}

    /** "last December" (-1), "next summer" (+1): the nearest one before or after the article's month. */
    record Nearest(TimeExpression what, int offset) implements TimeExpression {}

    /** "winter": {@code months} from {@code first}; which year it is says {@link InYear}, else the article's day. */
    record Season(Month first, int months) implements TimeExpression {}

    /** "the 1990s", "the 20th century": {@code count} years from {@code first}. */
    record Years(int first, int count, Grain grain) implements TimeExpression {}

    /** "the three years to the end of 2018": {@code count} grains that end with {@code end}. */
    record UpTo(int count, Grain grain, TimeExpression end) implements TimeExpression {}

    /** "the same period of 2019": the stretch that the text gave before, in another year. */
    record SamePeriod(TimeExpression year) implements TimeExpression {}

    /**
     * "during this period", "over the month", "in those six months": the stretch that was said before.
     *
     * @param grain how long it was, taken {@code count} times; empty for any length
     * @param reported whether it is that of the whole text, "the year under review", however far back it was said
     */
    record SaidPeriod(Optional<Grain> grain, int count, boolean reported) implements TimeExpression {}

    /** "the two years before", "the previous five years": the stretch that ends where the one said before begins. */
    record Preceding(int count, Grain grain) implements TimeExpression {}

    /** "6.23 p.m.", "22:30": a time of day, of no stated day. */
    record Clock(int hour, int minute) implements TimeExpression {}

    /** "every June", "in summer it rains": each one, so none. */
    record Recurring(TimeExpression what) implements TimeExpression {}

    /** The year in the name of something that happens: it dates the thing, not what is told of it. */
    record YearOfName(int year) implements TimeExpression {}

    /** The period in the name of a thing, "a World War II grenade": it dates nothing that is told of it. */
    record PeriodOfName(TimeExpression period) implements TimeExpression {}

    /**
     * "fiscal year 2021", "2021/22", "the last financial year" (-1).
     *
     * @param named the year or two years that it is called by; empty where it counts from that of the article's day
     * @param month in which it begins, where the article's country tells
     * @param byEnd whether a single year in its name is the one in which it ends
     */
    record AccountYear(Optional<TimeExpression> named, int offset, Optional<Month> month, boolean byEnd)
            implements TimeExpression {}

    /** A recurring day of the gazetteer, by its name there: "World Intellectual Property Day". */
    record Observance(String name) implements TimeExpression {}

    /** "three days ahead of", "two weeks after": {@code count} grains from an anchor, earlier negative. */
    record Relative(int count, Grain grain, TimeExpression anchor) implements TimeExpression {}

    /** "the same day", "that month", "at the time": the last time of that grain that the text gave. */
    record Anaphoric(Grain grain) implements TimeExpression {}

    /** The unit of a calendar. */
    enum Grain {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        YEAR,
        DECADE,
        CENTURY
    }
}
