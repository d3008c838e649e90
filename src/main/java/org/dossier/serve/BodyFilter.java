package org.dossier.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses requests that bring more than any question needs, before a byte of it is read. */
final class BodyFilter implements Filter {

    private final int longest;

    BodyFilter(Limits limits) {
        longest = limits.requestBytes();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        if (request.getContentLengthLong() > longest) {
            answer.sendError(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "A request may have " + longest + " bytes.");
        } else if (((HttpServletRequest) request).getHeader("Transfer-Encoding") != null) {
            answer.sendError(HttpServletResponse.SC_LENGTH_REQUIRED, "Say how long the request is: Content-Length.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
