package org.dossier.reference.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;

/**
 * A day of the year that tells on which day an article was published.
 *
 * @param weekday what day of the week it was, where the text says so
 * @param ahead days from that day to publication: 0 for "today", 1 for "yesterday"
 * @param week whether the article may also be of one of the six days after: it says "on Friday" of its last Friday
 */
record DayHint(MonthDay day, Optional<DayOfWeek> weekday, int ahead, boolean week, String reason) {

    /** The publication day that this hint proposes for a year, if the weekday agrees. */
    Optional<LocalDate> in(int year) {
        if (!day.isValidYear(year)) {
            return Optional.empty();
        }
        LocalDate date = day.atYear(year);
        return weekday.filter(w -> w != date.getDayOfWeek()).isPresent()
                ? Optional.empty()
                : Optional.of(date.plusDays(ahead));
    }

    boolean allows(LocalDate published) {
        for (int year = published.getYear(); year >= published.getYear() - 1; year--) {
            Optional<LocalDate> own = in(year);
            if (own.isPresent()) {
                long days = published.toEpochDay() - own.get().toEpochDay();
                if (days == 0 || week && days > 0 && days < 7) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "23 April". */
    static String written(MonthDay day) {
        return day.getDayOfMonth() + " " + capitalized(day.getMonth());
    }

    /** "Friday". */
    static String capitalized(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
