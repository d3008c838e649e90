package org.dossier.document;

/** A linear model: the score of each class is the sum of its weights over the features that are present. */
interface Scorer {

    /**
     * Adds the weights of the features to the scores.
     *
     * @param features keys from {@link Features}; the first {@code count} are read
     * @param scores one place for each class
     */
    void score(int[] features, int count, int[] scores);
}
