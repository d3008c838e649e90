package org.dossier.serve;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/**
 * Begins with a request when all of its body is there, so that a slow one holds neither a thread nor the place of a query. Jetty's
 * {@code EagerContentHandler} does so too, but keeps a buffer for each piece that arrives, be it a byte, and hands on a body that broke off.
 */
final class WholeBodies extends Handler.Wrapper {

    private final int longest;

    /** @param longest body in bytes; a longer one is refused with status 413 */
    WholeBodies(int longest) {
        this.longest = longest;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!hasBody(request.getHeaders())) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > longest) {
            refuse(HttpStatus.PAYLOAD_TOO_LARGE_413, request, response, callback);
            return true;
        }
        Executor threads = request.getComponents().getExecutor();
        Content.Source.asByteArrayAsync(
                request,
                longest,
                Promise.Invocable.from(
                        InvocationType.NON_BLOCKING,
                        body -> threads.execute(() -> handle(body, request, response, callback)),
                        failure -> refuse(failure, request, response, callback)));
        return true;
    }

    private static boolean hasBody(HttpFields headers) {
        return headers.contains(HttpHeader.CONTENT_LENGTH) || headers.contains(HttpHeader.TRANSFER_ENCODING);
    }

    /** Too long, broken, or never there: then nobody hears the answer. */
    private static void refuse(Throwable failure, Request request, Response response, Callback callback) {
        switch (failure) {
            case IllegalStateException tooLong -> refuse(HttpStatus.PAYLOAD_TOO_LARGE_413, request, response, callback);
            case HttpException bad -> refuse(bad.getCode(), request, response, callback);
            default -> callback.failed(failure);
        }
    }

    private void handle(byte[] body, Request request, Response response, Callback callback) {
        try {
            if (!super.handle(new Arrived(request, body), response, callback)) {
                refuse(HttpStatus.NOT_FOUND_404, request, response, callback);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private static void refuse(int status, Request request, Response response, Callback callback) {
        Response.writeError(request, response, callback, status);
    }

    /** A request with a body that is here. */
    private static final class Arrived extends Request.Wrapper {

        private final Content.Source body;

        Arrived(Request request, byte[] body) {
            super(request);
            this.body = Content.Source.from(ByteBuffer.wrap(body));
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable task) {
            body.demand(task);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
