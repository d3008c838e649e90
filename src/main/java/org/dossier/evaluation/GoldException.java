package org.dossier.evaluation;

/** An answer file that cannot be used: says which and why. */
public final class GoldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GoldException(String where, String what) {
        super(where + ": " + what);
    }
}
