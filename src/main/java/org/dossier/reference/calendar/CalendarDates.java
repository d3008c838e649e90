package org.dossier.reference.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.TimeValue;

/** Dates without their year, put into one. */
public final class CalendarDates {

    private CalendarDates() {}

    public static Optional<TimeValue> dated(CalendarDate date, int year, String why) {
        Month month = date.month().orElseThrow();
        return CalendarMath.day(year, month, date.day().orElse(1))
                .map(d -> CalendarMath.stretch(d, date.day().isPresent() ? Grain.DAY : Grain.MONTH, why));
    }

    public static Optional<TimeValue> latestTo(CalendarDate date, LocalDate day, String why) {
        for (int year = day.getYear(); year > day.getYear() - 9; year--) {
            Optional<TimeValue> found =
                    dated(date, year, why).filter(v -> !v.from().isAfter(day));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public static Optional<TimeValue> firstFrom(CalendarDate date, LocalDate day, String why) {
        for (int year = day.getYear(); year < day.getYear() + 9; year++) {
            Optional<TimeValue> found = dated(date, year, why).filter(v -> !v.to().isBefore(day));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
