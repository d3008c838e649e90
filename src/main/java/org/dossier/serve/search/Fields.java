package org.dossier.serve.search;

/** The names of the fields of the index. */
final class Fields {
    static final String TEXT = "text";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String TYPE = "type";
    static final String FEATURES = "features";
    static final String WEIGHT = "weight";

    /** The place of what was found in the list of all. */
    static final String NUMBER = "number";

    private Fields() {}
}
