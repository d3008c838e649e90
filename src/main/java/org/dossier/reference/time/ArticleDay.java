package org.dossier.reference.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Nearest;
import org.dossier.mention.model.TimeExpression.Part;
import org.dossier.mention.model.TimeExpression.Past;
import org.dossier.mention.model.TimeExpression.Season;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.mention.model.TimeExpression.Weekday;
import org.dossier.reference.calendar.CalendarDates;
import org.dossier.reference.calendar.CalendarMath;
import org.dossier.reference.model.TimeValue;

/**
 * Reads what counts from the day of an article: "Friday", "last month", "the past three years", "last December", "summer".
 *
 * @param future whether the clause speaks of what is to come
 */
record ArticleDay(LocalDate day, boolean future) {

    /** Months after which one no longer says "the first half" of it. */
    private static final int LATELY = 4;
    /** Days before its end from which on a stretch counts as over. */
    private static final int GRACE = 5;
    /** Days before the article in which what it is about came to its end. */
    private static final int FRESH = 15;

    private String why() {
        return "the article is of " + day;
    }

    /** The latest that does not start after the article, or the next one that does not end before it. */
    Optional<TimeValue> date(CalendarDate date) {
        return future ? CalendarDates.firstFrom(date, day, why()) : CalendarDates.latestTo(date, day, why());
    }

    /** The day, where it lies shortly before the article. */
    Optional<TimeValue> fresh(CalendarDate date) {
        return CalendarDates.latestTo(date, day, why())
                .filter(v -> v.grain() == Grain.DAY && v.from().isAfter(day.minusDays(FRESH)));
    }

    TimeValue weekday(Weekday weekday) {
        DayOfWeek name = weekday.day();
        LocalDate found = switch (Integer.signum(weekday.offset())) {
            case -1 -> day.with(TemporalAdjusters.previous(name));
            case 1 -> day.with(TemporalAdjusters.next(name));
            default -> day.with(future ? TemporalAdjusters.nextOrSame(name) : TemporalAdjusters.previousOrSame(name));
        };
        return CalendarMath.stretch(found, Grain.DAY, why());
    }

    TimeValue shift(Shift shift) {
        if (shift.grain() == Grain.WEEKEND) {
            return weekend(shift.count());
        }
        LocalDate there = CalendarMath.plus(day, shift.count(), shift.grain());
        return CalendarMath.stretch(there, shift.grain(), why());
    }

    TimeValue year() {
        return CalendarMath.stretch(day, Grain.YEAR, why());
    }

    /** "this weekend" is the one before, unless the clause looks ahead. */
    private TimeValue weekend(int count) {
        boolean now = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        int weeks = count == 0 && !now && !future ? -1 : count;
        return CalendarMath.stretch(day.plusWeeks(weeks), Grain.WEEKEND, why());
    }

    TimeValue past(Past past) {
        LocalDate other = CalendarMath.plus(day, -past.count(), past.grain());
        boolean before = past.count() > 0;
        return new TimeValue(before ? other : day, before ? day : other, past.grain(), true, why());
    }

    Optional<TimeValue> nearest(Nearest nearest) {
        String why = why();
        LocalDate month = day.withDayOfMonth(1);
        return switch (nearest.what()) {
            case CalendarDate date when nearest.offset() < 0 -> CalendarDates.latestTo(date, month.minusDays(1), why);
            case CalendarDate date when nearest.offset() > 0 -> CalendarDates.firstFrom(date, month.plusMonths(1), why);
            case CalendarDate date -> CalendarDates.dated(date, day.getYear(), why);
            case Season season -> Optional.of(nearestSeason(season, nearest.offset()));
            case Part part -> lately(part);
            default -> Optional.empty();
        };
    }

    /** "The first half" without its year: the one that is just over, or to come. Months after its end it could be that of a match. */
    private Optional<TimeValue> lately(Part part) {
        TimeValue here = CalendarMath.part(part, year());
        if (future) {
            return Optional.of(here).filter(v -> !v.to().isBefore(day));
        }
        TimeValue over = here.to().isAfter(day.plusDays(GRACE)) ? CalendarMath.yearBefore(here) : here;
        return Optional.of(over).filter(v -> !v.to().isBefore(day.minusMonths(LATELY)));
    }

    private TimeValue nearestSeason(Season season, int offset) {
        TimeValue now = season(season, day.getYear());
        if (offset < 0) {
            return now.to().isBefore(day) ? now : season(season, day.getYear() - 1);
        }
        return offset > 0 && !now.from().isAfter(day) ? season(season, day.getYear() + 1) : now;
    }

    TimeValue season(Season season) {
        TimeValue now = season(season, day.getYear());
        return now.from().isAfter(day) && !future ? season(season, day.getYear() - 1) : now;
    }

    static TimeValue season(Season season, int year) {
        LocalDate from = LocalDate.of(year, season.first(), 1);
        return new TimeValue(
                from, from.plusMonths(season.months()).minusDays(1), Grain.MONTH, true, "the season of " + year);
    }
}
