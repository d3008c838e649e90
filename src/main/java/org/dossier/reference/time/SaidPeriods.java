package org.dossier.reference.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Preceding;
import org.dossier.reference.calendar.CalendarMath;
import org.dossier.reference.model.TimeValue;

/** Reads what counts from the stretch of days that a text told of before: "during this period", "the two years before". */
record SaidPeriods(Timeline timeline, int sentence) {

    /** Sentences back to a period that is "this period" now. */
    private static final int NEAR = 3;

    /** Sentences back to a month that is "the month" now. */
    private static final int FAR = 8;

    /** Days of a month, the least that an account is of. */
    private static final int MONTH = 28;

    /** What "the quarter" is a text says once, however far back. */
    private static final Set<Grain> ACCOUNTS = Set.of(Grain.QUARTER, Grain.HALF);

    private static final Map<Grain, Integer> DAYS =
            Map.of(Grain.DAY, 1, Grain.WEEK, 7, Grain.MONTH, 30, Grain.QUARTER, 91, Grain.HALF, 182, Grain.YEAR, 365);

    /** "during this period", "over the month", "in the year under review" */
    Optional<TimeValue> said(TimeExpression.SaidPeriod period) {
        boolean account =
                period.reported() || period.grain().filter(ACCOUNTS::contains).isPresent();
        int earliest = account ? 0 : sentence - (period.grain().isPresent() ? FAR : NEAR);
        return timeline.lastPeriod(earliest, v -> isOfLength(v, period))
                .map(v -> new TimeValue(v.from(), v.to(), v.grain(), v.interval(), "the period said before"));
    }

    /** "that year", "the same day"; of years of accounts, and of weeks told by their two ends, the whole of it. */
    Optional<TimeValue> back(Grain grain) {
        return timeline.last(grain)
                .map(v -> v.isOwnYear() && grain == Grain.YEAR || v.interval() && grain == Grain.WEEK
                        ? v
                        : CalendarMath.stretch(v.from(), grain, "as said before: " + v.from()));
    }

    /** "the same period of 2019", of "this year" up to the article's day */
    Optional<TimeValue> same(int year, Optional<LocalDate> published) {
        return timeline.lastPeriod(0, v -> true).map(v -> {
            int years = year - v.from().getYear();
            return new TimeValue(
                    v.from().plusYears(years),
                    CalendarMath.plus(CalendarMath.soFar(v, published).plusDays(1), years, Grain.YEAR)
                            .minusDays(1),
                    v.grain(),
                    v.interval(),
                    "the period said before, in " + year);
        });
    }

    /** "the two years before": up to the day before the period said in this sentence or the last. */
    Optional<TimeValue> preceding(Preceding before) {
        return timeline.lastPeriod(sentence - 1, v -> true)
                .map(v -> new TimeValue(
                        CalendarMath.plus(v.from(), -before.count(), before.grain()),
                        v.from().minusDays(1),
                        before.grain(),
                        true,
                        "before " + v.from()));
    }

    /** Whether it is about as long as such a stretch is; that of a report is a month at least. */
    private static boolean isOfLength(TimeValue value, TimeExpression.SaidPeriod period) {
        long days = ChronoUnit.DAYS.between(value.from(), value.to()) + 1;
        Optional<Integer> wanted = period.grain().map(g -> DAYS.getOrDefault(g, 0) * period.count());
        return wanted.map(d -> Math.abs(d - days) <= d / 20 + 1).orElse(!period.reported() || days >= MONTH);
    }
}
