package org.dossier.reference.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.document.Document;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Observance;
import org.dossier.mention.model.TimeExpression.Relative;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.mention.model.TimeExpression.Weekday;
import org.dossier.reference.calendar.CalendarMath;
import org.dossier.reference.calendar.Observances;
import org.dossier.reference.model.TimeValue;

/**
 * Days that an article counts from its own and dates at the same time: "yesterday (October 11)", "on Friday, three days ahead of
 * World Health Day". News counts weekdays back from its day, and is of the last day that it tells of.
 */
final class DeicticDays {

    /** Characters between a day and the date beside it: ", the " or " (". */
    private static final int BESIDE = 6;

    private final Document document;
    private final List<Time> times;
    private final Observances observances;

    DeicticDays(Document document, Mentions mentions, Observances observances) {
        this.document = document;
        this.observances = observances;
        times = mentions.of(Time.class).stream()
                .flatMap(t -> t.parts().isEmpty() ? List.of(t).stream() : t.parts().stream())
                .toList();
    }

    List<DayHint> hints() {
        List<DayHint> found = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i++) {
            Time first = times.get(i);
            Time second = times.get(i + 1);
            if (isBeside(first, second) && !first.future()) {
                hint(first, second).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The first weekday that is told without a date: news names that of its own day or of the days before. */
    Optional<DayOfWeek> firstWeekday() {
        return times.stream()
                .filter(t -> !t.future())
                .flatMap(t ->
                        t.expression() instanceof Weekday w && w.offset() == 0 ? Stream.of(w.day()) : Stream.empty())
                .findFirst();
    }

    private boolean isBeside(Time first, Time second) {
        if (first.sentence() != second.sentence()
                || second.span().start() < first.span().end()) {
            return false;
        }
        String between = document.article()
                .text()
                .substring(first.span().end(), second.span().start());
        return between.length() <= BESIDE && between.chars().noneMatch(c -> c == '.' || c == ';');
    }

    private Optional<DayHint> hint(Time first, Time second) {
        Optional<MonthDay> day = monthDay(second.expression());
        String said = document.quote(first.span().cover(second.span()));
        return switch (first.expression()) {
            case Shift shift
            when shift.grain() == Grain.DAY ->
                day.map(d -> new DayHint(
                        d, Optional.empty(), -shift.count(), false, "\"" + said + "\" is " + DayHint.written(d)));
            case Weekday weekday
            when weekday.offset() == 0 ->
                day.map(d -> new DayHint(
                        d,
                        Optional.of(weekday.day()),
                        0,
                        true,
                        "\"" + said + "\" is " + DayHint.capitalized(weekday.day()) + " " + DayHint.written(d)
                                + ", and news is of the last day that it tells of"));
            default -> Optional.empty();
        };
    }

    /** The day of the year that an expression gives whatever the year is. */
    private Optional<MonthDay> monthDay(TimeExpression expression) {
        return switch (expression) {
            case CalendarDate date
            when date.year().isEmpty() && date.day().isPresent() ->
                CalendarMath.day(2000, date.month().orElseThrow(), date.day().get())
                        .map(MonthDay::from);
            case Observance day -> fixed(day.name());
            case Relative relative
            when relative.grain() == Grain.DAY || relative.grain() == Grain.WEEK ->
                monthDay(relative.anchor())
                        .map(d -> MonthDay.from(CalendarMath.plus(d.atYear(2001), relative.count(), relative.grain())));
            default -> Optional.empty();
        };
    }

    /** Of a recurring day that falls on the same day each year. */
    private Optional<MonthDay> fixed(String name) {
        Optional<LocalDate> one = observances.in(name, 2001).map(TimeValue::from);
        Optional<LocalDate> other = observances.in(name, 2002).map(TimeValue::from);
        return one.filter(o -> other.filter(p -> p.minusYears(1).equals(o)).isPresent())
                .map(MonthDay::from);
    }
}
