package org.dossier.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that do not get as far as a filter: broken ones, those that are too long, and one query too many. */
final class ContainerErrors extends ErrorHandler {

    private final Map<Integer, String> details;

    ContainerErrors(Limits limits) {
        details = Map.of(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "A request may have " + limits.requestBytes() + " bytes.",
                HttpStatus.SERVICE_UNAVAILABLE_503,
                FewAtATime.BUSY);
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        byte[] body = new Problem(code, details.getOrDefault(code, "")).json().getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
