package org.dossier.reference.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Interval;
import org.dossier.mention.model.TimeExpression.Weekday;
import org.dossier.reference.calendar.CalendarDates;
import org.dossier.reference.calendar.CalendarMath;
import org.dossier.reference.model.TimeValue;

/**
 * Stretches by their two ends, each of which may leave to the other what both share: "9-16 June", "Nov 28 to Jan 31", "since May".
 *
 * @param read how a single end is read
 * @param published the article's day
 * @param tense of the clause
 */
record Intervals(Function<TimeExpression, Optional<TimeValue>> read, Optional<LocalDate> published, Time.Tense tense) {

    Optional<TimeValue> read(Interval interval) {
        if (interval.to().isEmpty()) {
            return interval.from()
                    .flatMap(read)
                    .flatMap(f -> published
                            .filter(p -> !p.isBefore(f.from()))
                            .map(p -> new TimeValue(f.from(), p, f.grain(), true, "until the article's day " + p)));
        }
        TimeExpression last = interval.to().get();
        TimeExpression first = interval.from().orElse(last);
        if (lacksYear(first) && !lacksYear(last)) {
            return read.apply(last).flatMap(end -> from(first, end));
        }
        if (lacksYear(first) && tense == Time.Tense.FUTURE) {
            return read.apply(last).flatMap(end -> from(first, end));
        }
        return read.apply(first)
                .flatMap(start -> to(start, last))
                .map(v -> lacksYear(first) && isUnfinished(v) ? CalendarMath.yearBefore(v) : v);
    }

    /** Whether months that are told as past would end after the article. */
    private boolean isUnfinished(TimeValue value) {
        return tense == Time.Tense.PAST
                && value.grain() == Grain.MONTH
                && published.filter(value.to().withDayOfMonth(1)::isAfter).isPresent();
    }

    private static boolean lacksYear(TimeExpression expression) {
        return expression instanceof CalendarDate date && date.year().isEmpty();
    }

    /** The start that goes with an end: the latest before it. */
    Optional<TimeValue> from(TimeExpression first, TimeValue end) {
        Optional<TimeValue> start = first instanceof CalendarDate date
                        && date.year().isEmpty()
                        && date.month().isPresent()
                ? CalendarDates.latestTo(date, end.to(), end.why())
                : read.apply(first);
        return start.flatMap(s -> span(s, end));
    }

    /** The end that goes with a start: the first after it. */
    private Optional<TimeValue> to(TimeValue start, TimeExpression last) {
        Optional<TimeValue> end = switch (last) {
            case CalendarDate date
            when date.year().isEmpty() && date.month().isPresent() ->
                CalendarDates.firstFrom(date, start.from(), start.why());
            case Weekday weekday
            when start.grain() == Grain.DAY ->
                Optional.of(CalendarMath.stretch(
                        start.from().with(TemporalAdjusters.nextOrSame(weekday.day())), Grain.DAY, start.why()));
            default -> read.apply(last);
        };
        return end.flatMap(e -> span(start, e));
    }

    private static Optional<TimeValue> span(TimeValue start, TimeValue end) {
        Grain grain = start.grain().compareTo(end.grain()) < 0 ? end.grain() : start.grain();
        return start.from().isAfter(end.to())
                ? Optional.empty()
                : Optional.of(new TimeValue(start.from(), end.to(), grain, true, end.why()));
    }
}
