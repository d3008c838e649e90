package org.dossier.serve.reconcile;

import java.util.List;

/**
 * A thing that may be meant.
 *
 * @param score from 0 to 100
 * @param match whether it is so surely the one that nobody need look at the others
 * @param features what the score is made of
 */
record Candidate(
        String id,
        String name,
        String description,
        List<Item> type,
        double score,
        boolean match,
        List<Feature> features) {

    /** A class or property by its id. */
    record Item(String id, String name) {}

    /** A part of a score. */
    record Feature(String id, double value) {}

    Candidate asMatch(boolean sure) {
        return new Candidate(id, name, description, type, score, sure, features);
    }
}
