package org.dossier.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Lets in only requests that were meant for this machine. A page from elsewhere can make a browser ask a server on loopback: under a
 * name of its own that leads here (DNS rebinding; {@code Host} tells) or openly ({@code Origin} tells).
 */
final class LoopbackFilter implements Filter {

    private final Set<String> hosts;

    LoopbackFilter(Set<String> hosts) {
        this.hosts = hosts;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String origin = asked.getHeader("Origin");
        if (isOurs("http://" + asked.getHeader("Host")) && (origin == null || isOurs(origin))) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response)
                    .sendError(HttpServletResponse.SC_FORBIDDEN, "This server answers only to this machine.");
        }
    }

    private boolean isOurs(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null && hosts.contains(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
