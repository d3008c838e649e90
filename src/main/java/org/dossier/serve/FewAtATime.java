package org.dossier.serve;

import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps SPARQL queries few, so that they leave room for everybody else: one too many waits for a moment, without a thread, then is
 * refused with status 503.
 */
final class FewAtATime extends QoSHandler {

    static final String BUSY = "Too many queries run at the moment; ask again soon.";

    /** Longer than most queries take. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MOST_WAITING = 200;
    private static final String SECONDS = "2";

    /** @param paths which requests are counted */
    FewAtATime(Limits limits, String... paths) {
        includePath(paths);
        setMaxRequestCount(limits.queries());
        setMaxSuspendedRequestCount(MOST_WAITING);
        setMaxSuspend(PATIENCE);
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, SECONDS);
        Response.writeError(request, response, callback, status, BUSY);
    }

    @Override
    protected void expireSuspended(Request request, Response response, Callback callback) {
        reject(request, response, callback, getRejectStatusCode());
    }
}
