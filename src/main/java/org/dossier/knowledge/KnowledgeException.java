package org.dossier.knowledge;

/** A fault in the folder {@code ontology/}: says which file and line, what is wrong, and what to do instead. */
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KnowledgeException(String where, String what) {
        super(where + ": " + what);
    }
}
