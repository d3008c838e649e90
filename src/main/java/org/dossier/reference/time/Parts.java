package org.dossier.reference.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Part;
import org.dossier.mention.model.TimeExpression.SaidPeriod;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.reference.calendar.CalendarMath;
import org.dossier.reference.model.TimeValue;

/**
 * Reads parts of a stretch of time: "the first half of the year".
 *
 * @param published the article's day
 * @param future whether the clause speaks of what is to come
 * @param past whether it is in the past tense
 */
record Parts(Optional<LocalDate> published, boolean future, boolean past) {

    Optional<TimeValue> of(Part part, TimeValue whole) {
        return Optional.of(CalendarMath.part(part, whole))
                .filter(v -> !v.from().isBefore(whole.from()) && !v.to().isAfter(whole.to()))
                .map(v -> isAhead(part, v) ? CalendarMath.yearBefore(v) : v);
    }

    /** A part of this year that is told as past, but is still to come, is of last year. */
    private boolean isAhead(Part part, TimeValue value) {
        return (part.grain() != Grain.DAY || past)
                && !future
                && published.filter(value.from()::isAfter).isPresent()
                && (part.of() instanceof Shift || part.of() instanceof SaidPeriod);
    }
}
