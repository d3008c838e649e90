package org.dossier.statement;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.reference.model.TimeValue;

/** Dates as XML Schema writes them, as precise as the text and no more. */
final class Days {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private Days() {}

    static Value day(LocalDate day) {
        return new Value.Typed(day.toString(), XSD + "date");
    }

    /**
     * One date of a grain: 2021-04-20, 2020-05 or 2020. XML Schema has neither weeks nor quarters: they become the month or
     * year that holds them, and nothing where none does.
     */
    static Optional<Value> date(TimeValue time) {
        return date(time.from(), time.to(), time.grain());
    }

    /** Where an interval starts, in its grain. */
    static Optional<Value> start(TimeValue time) {
        return time.interval() ? date(time.from(), time.from(), time.grain()) : date(time);
    }

    /** Where an interval ends, in its grain. */
    static Optional<Value> end(TimeValue time) {
        return time.interval() ? date(time.to(), time.to(), time.grain()) : date(time);
    }

    private static Optional<Value> date(LocalDate from, LocalDate to, Grain grain) {
        if (grain == Grain.DAY && from.equals(to)) {
            return Optional.of(day(from));
        }
        boolean month = grain == Grain.DAY || grain == Grain.WEEK || grain == Grain.MONTH;
        if (month && YearMonth.from(from).equals(YearMonth.from(to))) {
            return Optional.of(new Value.Typed(YearMonth.from(from).toString(), XSD + "gYearMonth"));
        }
        return from.getYear() == to.getYear() && grain != Grain.DECADE
                ? Optional.of(new Value.Typed(Year.from(from).toString(), XSD + "gYear"))
                : Optional.empty();
    }
}
