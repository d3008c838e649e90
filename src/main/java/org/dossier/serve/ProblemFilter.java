package org.dossier.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a {@link Problem} of every error that a servlet reports, writes or throws, so that no page of the container gets out. Memory
 * that one request used up is free again when it has failed, so the server goes on.
 */
final class ProblemFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemFilter.class);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        ErrorResponse answer = new ErrorResponse((HttpServletResponse) response);
        try {
            chain.doFilter(request, answer);
            answer.finish();
        } catch (ServletException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.warn("A request failed", e);
            if (response.isCommitted()) {
                throw new IOException("The answer breaks off.", e);
            }
            answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
