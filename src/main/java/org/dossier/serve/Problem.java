package org.dossier.serve;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What is wrong with a request, in words for whoever sent it. Never a stack trace.
 *
 * @param status of HTTP, 400 to 599
 * @param detail what exactly, and what instead
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
record Problem(int status, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** Sends it as the whole answer. */
    void send(HttpServletResponse response) throws IOException {
        byte[] body = json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setCharacterEncoding((String) null);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("type", "about:blank");
        json.addProperty("title", HttpStatus.getMessage(status));
        json.addProperty("status", status);
        if (!detail.isEmpty()) {
            json.addProperty("detail", detail);
        }
        return json.toString();
    }
}
