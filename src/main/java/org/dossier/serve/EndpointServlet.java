package org.dossier.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Brings an {@link Endpoint} to HTTP. */
final class EndpointServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Endpoint endpoint;
    private final transient Set<String> known;

    /** @param known names of the parameters that may be asked for */
    EndpointServlet(Endpoint endpoint, Set<String> known) {
        this.endpoint = endpoint;
        this.known = known;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Object answer = endpoint.answer(Parameters.of(request).among(known));
            Content content = answer instanceof Content c ? c : Content.json(answer);
            response.addHeader("Vary", "Accept");
            content.send(request, response);
        } catch (RequestException e) {
            response.sendError(e.status(), e.getMessage());
        }
    }
}
