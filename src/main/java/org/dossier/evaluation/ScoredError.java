package org.dossier.evaluation;

import java.util.SortedSet;

/**
 * One thing that a graph lacks or has wrong.
 *
 * @param text what was wanted, or found, or differs
 * @param foundBy the rules that read what is wrong; none for what is missed
 */
public record ScoredError(String article, Sort sort, Kind kind, String text, SortedSet<String> foundBy) {

    /** What is amiss. */
    public enum Sort {
        /** The answer has it, the graph has not. */
        MISSED,
        /** Both have it, but differ in its slots. */
        WRONG,
        /** The graph has it, the answer has not. */
        EXTRA
    }
}
