package org.dossier.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Brings an {@link Endpoint} to HTTP. */
final class EndpointServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Endpoint endpoint;

    EndpointServlet(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Object answer = endpoint.answer(Parameters.of(request));
            Content content = answer instanceof Content c ? c : Content.json(answer);
            response.addHeader("Vary", "Accept");
            content.send(request, response);
        } catch (RequestException e) {
            response.sendError(e.status(), e.getMessage());
        }
    }
}
