package org.dossier.mention.time;

import java.util.List;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression;

/**
 * A time expression read over the pieces from {@code start} to before {@code end}.
 *
 * @param parts the single dates of an interval
 */
record TimeParse(int start, int end, TimeExpression expression, List<TimeParse> parts) {

    static TimeParse of(int start, int end, TimeExpression expression) {
        return new TimeParse(start, end, expression, List.of());
    }

    /** From one date to another. */
    static TimeParse interval(int start, TimeParse from, TimeParse to) {
        return new TimeParse(
                start,
                to.end(),
                new TimeExpression.Interval(Optional.of(from.expression()), Optional.of(to.expression())),
                List.of(from, to));
    }
}
