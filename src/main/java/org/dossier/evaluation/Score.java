package org.dossier.evaluation;

/**
 * Counts of right and all items.
 *
 * @param credit of what is right
 * @param wanted items of the answer
 * @param found items of the graph
 */
public record Score(double credit, long wanted, long found) {

    public static final Score NONE = new Score(0, 0, 0);

    public Score plus(Score other) {
        return new Score(credit + other.credit, wanted + other.wanted, found + other.found);
    }

    /** The share of what was found that is right; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : credit / found;
    }

    /** The share of what is right that was found; 0 where there is nothing to find. */
    public double recall() {
        return wanted == 0 ? 0 : credit / wanted;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
