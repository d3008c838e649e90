package org.dossier.reference.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Part;
import org.dossier.reference.model.TimeValue;

/** The calendar's stretches: the day, week, month … that holds a day, and steps from one to the next. */
public final class CalendarMath {

    private CalendarMath() {}

    /** The first day of the stretch of that grain that holds {@code day}; weeks start on Monday. */
    static LocalDate start(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> start(day, Grain.WEEK).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() > 6 ? 7 : 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
        };
    }

    /** The last day of a stretch that is over at the article's day: of "this year" what there was of it. */
    public static LocalDate soFar(TimeValue value, Optional<LocalDate> published) {
        return published
                .filter(day -> !day.isBefore(value.from()) && day.isBefore(value.to()))
                .orElse(value.to());
    }

    public static LocalDate plus(LocalDate day, long count, Grain grain) {
        return switch (grain) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    /** The stretch that holds {@code day}. */
    public static TimeValue stretch(LocalDate day, Grain grain, String why) {
        LocalDate from = start(day, grain);
        LocalDate to =
                grain == Grain.WEEKEND ? from.plusDays(1) : plus(from, 1, grain).minusDays(1);
        return new TimeValue(from, to, grain, false, why);
    }

    /** So many years from the first of January of the first on. */
    public static TimeValue years(TimeExpression.Years years) {
        LocalDate from = LocalDate.of(years.first(), 1, 1);
        return new TimeValue(from, from.plusYears(years.count()).minusDays(1), years.grain(), false, "as written");
    }

    /** So long a stretch that ends with the other. */
    public static TimeValue upTo(TimeExpression.UpTo upTo, TimeValue end) {
        LocalDate from = plus(end.to().plusDays(1), -upTo.count(), upTo.grain());
        return new TimeValue(from, end.to(), upTo.grain(), true, "up to " + end.to());
    }

    /** The part of a stretch that lies so many units from its start or, with a negative place, at its end. */
    public static TimeValue part(Part part, TimeValue whole) {
        if (part.grain() == Grain.HALF && whole.grain() == Grain.MONTH) {
            return halfMonth(part, whole);
        }
        int each = part.grain() == Grain.HALF ? halfYears(whole.grain()) : 1;
        long length = (long) part.count() * each;
        LocalDate from = part.first() > 0
                ? plus(whole.from(), (part.first() - 1) * length, part.grain())
                : plus(whole.to().plusDays(1), -length, part.grain());
        boolean lasting = whole.grain() == Grain.DECADE || whole.grain() == Grain.CENTURY;
        return new TimeValue(
                from,
                plus(from, length, part.grain()).minusDays(1),
                lasting ? whole.grain() : part.grain(),
                part.count() > 1 && !lasting,
                "of " + whole.from() + " to " + whole.to());
    }

    /** How many half-years half of a stretch has. */
    private static int halfYears(Grain whole) {
        return switch (whole) {
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
        };
    }

    /** Half a month is fifteen days or the rest. */
    private static TimeValue halfMonth(Part part, TimeValue month) {
        LocalDate middle = month.from().plusDays(15);
        boolean first = part.first() == 1;
        return new TimeValue(
                first ? month.from() : middle,
                first ? middle.minusDays(1) : month.to(),
                Grain.DAY,
                true,
                "half of " + month.from() + " to " + month.to());
    }

    public static TimeValue yearBefore(TimeValue value) {
        return new TimeValue(
                value.from().minusYears(1), value.to().minusYears(1), value.grain(), value.interval(), value.why());
    }

    /** The day, if the month has it. */
    public static Optional<LocalDate> day(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
