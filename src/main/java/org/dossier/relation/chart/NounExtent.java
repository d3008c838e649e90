package org.dossier.relation.chart;

import java.util.Set;

/** Where a noun phrase begins and ends, by the parts of speech along the words; token indices. */
public final class NounExtent {
    private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART");

    private NounExtent() {}

    /**
     * The end of the noun phrase that begins at the token: its words up to the next article, preposition, verb or mark, but with
     * prepositional phrases of "of". The token itself if none begins there.
     */
    public static int end(Chart chart, int from) {
        int at = from;
        boolean noun = false;
        while (goesOn(chart, at) && !(noun && opensPhrase(chart, at))) {
            noun |= chart.token(at).isNoun() || chart.upos(at).equals("PRON");
            at++;
        }
        boolean of = noun && chart.lower(at).equals("of") && at + 1 < chart.size();
        return of ? Math.max(at, end(chart, at + 1)) : at;
    }

    private static boolean goesOn(Chart chart, int at) {
        return WITHIN.contains(chart.upos(at)) || chart.upos(at).equals("ADV") || isParticiple(chart, at);
    }

    /** "Organised and Emerging Crime": a participle with a capital before a noun. */
    private static boolean isParticiple(Chart chart, int at) {
        return at > 0
                && chart.upos(at).equals("VERB")
                && chart.isCapital(at)
                && chart.isCapital(at + 1)
                && chart.token(Math.min(at + 1, chart.size() - 1)).isNoun();
    }

    private static boolean opensPhrase(Chart chart, int at) {
        return Set.of("DET", "PRON", "ADV").contains(chart.upos(at))
                || chart.timeAt(at).isPresent();
    }

    /** The first word of the noun phrase that a noun stands in. */
    public static int start(Chart chart, int noun) {
        int from = noun;
        while (WITHIN.contains(chart.upos(from - 1))) {
            from--;
        }
        return from;
    }
}
