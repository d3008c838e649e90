package org.dossier.relation;

import java.util.Set;

/** The place and day before the first sentence of a report: {@code ATHENS, 15 September 2025 –}. */
final class Dateline {
    private static final int LONGEST = 18;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    private Dateline() {}

    /** The token after the dateline; 0 where the sentence has none. */
    static int end(Chart chart) {
        int end = 0;
        for (int i = 0; i < Math.min(LONGEST, chart.size() - 1); i++) {
            String word = chart.token(i).text();
            if (chart.isFinite(i) || word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return end;
            }
            if (i > 0 && (DASHES.contains(word) && isSpaced(chart, i) || word.equals(":") && isCapitals(chart, i))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** A dash after a blank: none inside a word. */
    private static boolean isSpaced(Chart chart, int i) {
        return chart.token(i - 1).span().end() < chart.token(i).span().start();
    }

    private static boolean isCapitals(Chart chart, int to) {
        for (int i = 0; i < to; i++) {
            String word = chart.token(i).text();
            if (!word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
