package org.dossier.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * Answers HEAD as GET, whose content the server then leaves out. Fuseki alone refuses it for queries, and says of a graph that it is empty.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-head">RFC 9110, HEAD</a>
 */
final class HeadFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        chain.doFilter("HEAD".equals(asked.getMethod()) ? new AsGet(asked) : asked, response);
    }

    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
