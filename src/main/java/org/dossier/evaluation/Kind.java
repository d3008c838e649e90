package org.dossier.evaluation;

/** The sorts of answers, scored apart. The names are those of the answer files. */
public enum Kind {
    ENTITY("Entity", ""),
    PART_OF("PartOf", ""),
    POST("Post", "holder"),
    EVENT("Event", ""),
    FIGURE("Figure", "value"),
    STATEMENT("Statement", "begins"),
    COOPERATION("Cooperation", "");

    private final String label;
    private final String key;

    Kind(String label, String key) {
        this.label = label;
        this.key = key;
    }

    /** As answer files and tables have it: {@code PartOf}. */
    public String label() {
        return label;
    }

    /** The slot that two facts must agree in to be compared at all; where there is none, any slot but the kind of an event. */
    String key() {
        return key;
    }
}
