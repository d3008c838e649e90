package org.dossier.gazetteer;

/** A fault in a file of names: says where, what is wrong, and what to do instead. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportException(String where, String what) {
        super(where + ": " + what);
    }
}
