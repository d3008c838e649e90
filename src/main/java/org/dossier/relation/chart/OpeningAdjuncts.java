package org.dossier.relation.chart;

import java.util.Set;
import org.dossier.document.Dateline;

/** What stands before the subject of a sentence: {@code Speaking beside Ann Lee, the minister said}, {@code In a letter to Ann Lee, the court held}. */
public final class OpeningAdjuncts {
    private static final Set<String> OPENING = Set.of("ADP", "SCONJ", "ADV");

    private OpeningAdjuncts() {}

    /** Whether the comma closes such words and a noun phrase with an article and a verb follows it, so that neither is an apposition of the other. */
    public static boolean closesAt(Chart chart, int comma) {
        if (!chart.lower(comma).equals(",") || !chart.upos(comma + 1).equals("DET")) {
            return false;
        }
        int start = comma;
        int first = Dateline.end(chart.sentence());
        while (start > first && !chart.lower(start - 1).equals(",")) {
            start--;
        }
        boolean participle = chart.token(start).xpos().equals("VBG");
        return start < comma
                && (participle || OPENING.contains(chart.upos(start)))
                && !chart.hasFiniteVerb(start, comma);
    }
}
