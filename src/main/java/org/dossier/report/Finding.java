package org.dossier.report;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong, or may be, with the graph.
 *
 * @param rule what found it: {@code shapes/FigureShape}, {@code checks/end-before-start}
 * @param node IRI of what it is about
 * @param label of that node, for people; its IRI where it has none
 * @param message the problem, in a sentence
 * @param solution what to do about it; empty where the rule does not say
 * @param quotes what the articles say there, at most three
 */
public record Finding(
        Severity severity,
        String rule,
        String node,
        String label,
        String message,
        String solution,
        List<Passage> quotes)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::node)
            .thenComparing(Finding::message);

    /** The worst first, then by rule, node and message. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
