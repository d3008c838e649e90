package org.dossier.serve.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a date of XML Schema may mean: "2021-02" is 2021-02-01 to 2021-02-28.
 *
 * @param last included
 */
public record DayRange(LocalDate first, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DECEMBER = 12;

    /** Nothing for what is no date. */
    public static Optional<DayRange> of(String date) {
        try {
            return Optional.of(
                    switch (date.length()) {
                        case YEAR ->
                            months(Year.parse(date).atMonth(1), Year.parse(date).atMonth(DECEMBER));
                        case MONTH -> months(YearMonth.parse(date), YearMonth.parse(date));
                        default -> new DayRange(LocalDate.parse(date), LocalDate.parse(date));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DayRange months(YearMonth first, YearMonth last) {
        return new DayRange(first.atDay(1), last.atEndOfMonth());
    }
}
