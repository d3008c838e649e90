package org.dossier.serve;

/** A request that cannot be answered as it is; the message tells its sender why, and what to do. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    private RequestException(int status, String message) {
        super(message);
        this.status = status;
    }

    public static RequestException bad(String message) {
        return new RequestException(400, message);
    }

    public static RequestException notFound(String message) {
        return new RequestException(404, message);
    }

    public static RequestException notAcceptable(String message) {
        return new RequestException(406, message);
    }

    public static RequestException tooMuch(String message) {
        return new RequestException(413, message);
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }
}
