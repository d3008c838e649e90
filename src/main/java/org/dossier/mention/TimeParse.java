package org.dossier.mention;

import java.util.List;

/**
 * A time expression read over the pieces from {@code start} to before {@code end}.
 *
 * @param parts the single dates of an interval
 */
record TimeParse(int start, int end, TimeExpression expression, List<TimeParse> parts) {

    static TimeParse of(int start, int end, TimeExpression expression) {
        return new TimeParse(start, end, expression, List.of());
    }

    TimeParse from(int newStart) {
        return new TimeParse(newStart, end, expression, parts);
    }
}
