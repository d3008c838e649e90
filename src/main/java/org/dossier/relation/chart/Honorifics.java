package org.dossier.relation.chart;

import java.util.Set;
import org.dossier.knowledge.Expressions;

/** The words that stand before names and say nothing of a post, of {@code expressions/honorifics.tsv}: "Mr", "His Honour". */
public final class Honorifics {

    /** In words. */
    private static final int LONGEST = 2;

    private final Set<String> words;

    Honorifics(Expressions tables) {
        words = tables.words("honorifics", "honorific");
    }

    /** The token after "Mr" or "His Honour"; the token itself if no such word begins there. */
    public int after(Chart chart, int from) {
        for (int to = Math.min(chart.size(), from + LONGEST); to > from; to--) {
            if (words.contains(Roles.text(chart, from, to))) {
                return to;
            }
        }
        return from;
    }

    /** The token at which "Mr" or "Dr" begins that ends before the token; the token itself if none does. */
    public int before(Chart chart, int end) {
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            if (words.contains(Roles.text(chart, from, end))) {
                return from;
            }
        }
        return end;
    }
}
