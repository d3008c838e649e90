package org.dossier.entity;

/**
 * How far two candidates agree.
 *
 * @param score 0 to 1; negative where something tells them apart
 */
record Verdict(double score) {

    /** From here on they are one thing. */
    static final double SAME = 0.85;

    /** From here on they may be one thing, and the graph says so. */
    static final double POSSIBLE = 0.5;

    static final Verdict APART = new Verdict(-1);
    static final Verdict UNRELATED = new Verdict(0);
}
