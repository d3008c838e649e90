package org.dossier.reference.model;

import java.time.LocalDate;
import org.dossier.mention.model.TimeExpression.Grain;

/**
 * A resolved time: the days from {@code from} to {@code to}, both included, said as precisely as {@code grain}.
 *
 * <p>"May 2020" is 2020-05-01 to 2020-05-31, MONTH; "2016 to 2020" is 2016-01-01 to 2020-12-31, YEAR, an interval.
 *
 * @param interval whether it has a start and an end of its own (two dates of the grain) instead of being one date
 * @param why the steps that led from the words to the days, for people: "Friday: the article is of 2021-04-23, a Friday"
 */
public record TimeValue(LocalDate from, LocalDate to, Grain grain, boolean interval, String why) {

    /** Whether it is twelve months that are no calendar year: a year of accounts. */
    public boolean isOwnYear() {
        return from.getDayOfYear() != 1 && from.plusYears(1).minusDays(1).equals(to);
    }

    public TimeValue plusYears(int years, String because) {
        return new TimeValue(from.plusYears(years), from.plusYears(years + 1L).minusDays(1), grain, interval, because);
    }
}
