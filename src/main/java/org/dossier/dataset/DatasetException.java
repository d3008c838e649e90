package org.dossier.dataset;

/** A folder that cannot be written or read as a data set: says which, why, and what to do. */
public final class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatasetException(String where, String what) {
        super(where + ": " + what);
    }
}
