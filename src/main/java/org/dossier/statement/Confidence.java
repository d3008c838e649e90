package org.dossier.statement;

import java.util.HashMap;
import java.util.Map;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.KnowledgeException;

/**
 * How sure what a rule read is: the share of what its rule read that was right in articles with answers, as {@code expressions/confidence.tsv} counts it.
 * Where little was counted, the share of the rule's kind (the name before its slash) stands in, and where nothing was, the reader's
 * own estimate: each is worth {@value #PRIOR} observations (the mean of a Beta distribution, given a Beta prior).
 */
public final class Confidence {

    /** How many observations the less specific share counts for. */
    private static final double PRIOR = 5;

    /** No reading of a text is surer. */
    private static final double MOST = 0.99;

    private record Count(double right, double found) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(right + other.right, found + other.found);
        }

        double shareFrom(double prior) {
            return (right + PRIOR * prior) / (found + PRIOR);
        }
    }

    private final Map<String, Count> rules = new HashMap<>();
    private final Map<String, Count> kinds = new HashMap<>();

    /**
     * @param expressions with a table {@code confidence}, or without: then the readers' estimates stand
     * @throws KnowledgeException if a row's numbers are none
     */
    public Confidence(Expressions expressions) {
        if (expressions.tables().containsKey("confidence")) {
            expressions.rows("confidence").forEach(this::add);
        }
    }

    private void add(Map<String, String> row) {
        try {
            Count count = new Count(Double.parseDouble(row.get("right")), Double.parseDouble(row.get("found")));
            rules.merge(row.get("rule"), count, Count::plus);
            kinds.merge(kind(row.get("rule")), count, Count::plus);
        } catch (NumberFormatException | NullPointerException e) {
            throw new KnowledgeException(
                    "expressions/confidence.tsv: " + row.get("rule"),
                    "right and found are numbers; make the table again with dossier evaluate --calibrate");
        }
    }

    private static String kind(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }

    /**
     * The confidence in what a rule read, to two places.
     *
     * @param estimate the reader's own, for a rule of a kind that was never counted
     */
    public double of(String rule, double estimate) {
        double ofKind = kinds.getOrDefault(kind(rule), Count.NONE).shareFrom(estimate);
        double share = rules.getOrDefault(rule, Count.NONE).shareFrom(ofKind);
        return Math.round(100 * Math.min(MOST, share)) / 100.0;
    }
}
