package org.dossier.reference.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.AccountYear;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.TimeValue;

/** The days of years of accounts, whose first month their country tells. */
public final class AccountYears {

    private AccountYears() {}

    /**
     * The twelve months of the year; none where its first month is not known, and where two calendar years name one.
     *
     * @param read how the years in its name are read
     * @param published the article's day
     */
    public static Optional<TimeValue> read(
            AccountYear year, Function<TimeExpression, Optional<TimeValue>> read, Optional<LocalDate> published) {
        return year.month()
                .flatMap(month -> year.named().isPresent()
                        ? year.named().flatMap(read).flatMap(named -> named(year, month, named))
                        : published.map(day -> latest(day, month).plusYears(year.offset())))
                .map(from -> new TimeValue(
                        from, from.plusYears(1).minusDays(1), Grain.YEAR, true, "as the country's accounts have it"));
    }

    private static Optional<LocalDate> named(AccountYear year, Month month, TimeValue named) {
        int first = named.from().getYear();
        boolean two = named.to().getYear() > first;
        boolean calendar = month == Month.JANUARY;
        int before = !two && !calendar && year.byEnd() ? 1 : 0;
        return two && calendar ? Optional.empty() : Optional.of(LocalDate.of(first - before, month, 1));
    }

    /** The last first day that is not after the day. */
    private static LocalDate latest(LocalDate day, Month month) {
        LocalDate first = LocalDate.of(day.getYear(), month, 1);
        return first.isAfter(day) ? first.minusYears(1) : first;
    }
}
