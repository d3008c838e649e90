package org.dossier.relation.chart;

import java.util.Optional;
import java.util.stream.IntStream;
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
        while (start < end && chart.upos(end - 1).equals("PUNCT") && !closes(chart, start, end - 1)) {
            end--;
        }
        return start < end ? Optional.of(chart.span(start, end)) : Optional.empty();
    }

    /** Whether a bracket or the mark of a quotation closes there that opens within the range. */
    private static boolean closes(Chart chart, int start, int at) {
        String opening = switch (chart.lower(at)) {
            case ")" -> "(";
            case "”" -> "“";
            case "»" -> "«";
            case "’" -> "‘";
            case "\"" -> "\"";
            default -> "";
        };
        return !opening.isEmpty()
                && IntStream.range(start, at).anyMatch(i -> chart.lower(i).equals(opening));
    }
}
