package org.dossier.mention.model;

/** How a number limits the true value; the names are those of the vocabulary's {@code enf:bound} in constant case. */
public enum Bound {
    EXACTLY("exactly"),
    APPROXIMATELY("approximately"),
    MORE_THAN("moreThan"),
    AT_LEAST("atLeast"),
    LESS_THAN("lessThan"),
    UP_TO("upTo"),
    NEARLY("nearly");

    private final String term;

    Bound(String term) {
        this.term = term;
    }

    /** Local name in the vocabulary: {@code moreThan}. */
    public String term() {
        return term;
    }
}
