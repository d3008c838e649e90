package org.dossier.document.learning;

/** A linear model: the score of each class is the sum of its weights over the features that are present. */
public interface Scorer {

    /**
     * Adds the weights of the features to the scores.
     *
     * @param scores one place for each class
     */
    void score(Features features, int[] scores);
}
