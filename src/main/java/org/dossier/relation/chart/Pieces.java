package org.dossier.relation.chart;

import java.util.Optional;
import org.dossier.article.Span;

/** Stretches of what is said. */
public final class Pieces {
    private Pieces() {}

    /** The text of the range without marks around it; none where it has no word. */
    public static Optional<Span> said(Chart chart, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && chart.upos(start).equals("PUNCT")) {
            start++;
        }
        while (start < end && chart.upos(end - 1).equals("PUNCT") && !closesBracket(chart, start, end - 1)) {
            end--;
        }
        return start < end ? Optional.of(chart.span(start, end)) : Optional.empty();
    }

    private static boolean closesBracket(Chart chart, int start, int at) {
        if (!chart.lower(at).equals(")")) {
            return false;
        }
        int open = at - 1;
        while (open >= start && !chart.lower(open).equals("(")) {
            open--;
        }
        return open >= start;
    }
}
