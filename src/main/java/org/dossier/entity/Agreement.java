package org.dossier.entity;

import java.util.List;

/** Compares candidates of one kind. */
interface Agreement {

    /** Whether this is the kind. */
    boolean judges(Candidate candidate);

    /** Keys of which a candidate shares one with whatever it may be the same as. */
    List<String> keys(Candidate candidate);

    /** Candidates of a higher level are compared when those of the lower ones are decided. */
    default int level(Candidate candidate) {
        return 0;
    }

    /**
     * How far two candidates agree; the order of the two does not matter. Safe for several threads while nothing is decided.
     *
     * @param clusters what was decided before
     */
    Verdict compare(Candidate one, Candidate other, Clusters clusters);
}
