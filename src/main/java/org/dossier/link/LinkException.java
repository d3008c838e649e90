package org.dossier.link;

/** A service that cannot be used: says which, what is wrong, and what to do instead. */
public final class LinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LinkException(String service, String what) {
        super(service + ": " + what);
    }
}
