package org.dossier.relation.statement.source;

import java.util.Set;
import org.dossier.document.Dateline;
import org.dossier.relation.chart.Chart;

/** Finds short forms of "according to": "…, as per the bureau", "Per the bureau, …", "As reported by the bureau, …". */
final class PerCue {

    private static final Set<String> REPORTED = Set.of("reported", "announced", "stated", "disclosed", "revealed");

    private PerCue() {}

    /** Whether the source stands behind the token, where that is no rate: "40 dollars per agency". */
    static boolean at(Chart chart, int i) {
        int start = start(chart, i);
        return switch (chart.lower(i)) {
            case "per" -> start < i || i == Dateline.end(chart.sentence());
            case "by" -> start < i && REPORTED.contains(chart.lower(i - 1));
            default -> false;
        };
    }

    /** The first word of "as per" and "as reported by". */
    static int start(Chart chart, int i) {
        int as = chart.lower(i).equals("by") ? i - 2 : i - 1;
        return as >= 0 && chart.lower(as).equals("as") ? as : i;
    }
}
