package org.dossier.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Lets in only methods that read. Queries and reconciliation are also asked by POST, for they may be longer than an address.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-405-method-not-allowed">RFC 9110, 405 Method Not Allowed</a>
 */
final class MethodFilter implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> POSTED = Set.of("sparql", "reconcile");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        boolean isPosted = POSTED.contains(asked.getRequestURI().split("/", 3)[1]);
        if (READING.contains(asked.getMethod()) || isPosted && "POST".equals(asked.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        answer.setHeader("Allow", isPosted ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS");
        if (!"OPTIONS".equals(asked.getMethod())) {
            answer.sendError(
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    "This server only reads: " + asked.getMethod() + " is not for this address.");
        }
    }
}
