package org.dossier.cli.input;

/** A mistake of the user: one line that says where, what, and what to do instead. Ends the program with status 2. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UserError(String message) {
        super(message);
    }
}
