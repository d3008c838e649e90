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
import java.util.Optional;
import java.util.Set;
import org.dossier.serve.reconcile.ReconcileServlet;

/**
 * Lets in only requests that were meant for this server. A page from elsewhere can make a browser ask a server on loopback: under a
 * name of its own that leads here (DNS rebinding; {@code Host} tells), by a script ({@code Origin} tells), or by an image or form
 * ({@code Sec-Fetch-Site} tells). To follow a link to here is allowed.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
final class OriginFilter implements Filter {

    private final Set<String> hosts;

    /** @param hosts names without port under which the server may be asked; IPv6 addresses in brackets */
    OriginFilter(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!host("//" + asked.getHeader("Host")).filter(hosts::contains).isPresent()) {
            answer.sendError(
                    HttpServletResponse.SC_FORBIDDEN,
                    "This server does not answer under that name; 'dossier serve --base URL' gives it one.");
        } else if (isReconciliationHere(asked)) {
            answer.setHeader("Access-Control-Allow-Origin", asked.getHeader("Origin"));
            answer.addHeader("Vary", "Origin");
            chain.doFilter(request, response);
        } else if (isForeign(asked)) {
            answer.sendError(
                    HttpServletResponse.SC_FORBIDDEN, "This server does not answer to pages of other servers.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest asked) {
        String origin = asked.getHeader("Origin");
        return origin != null
                ? !origin.replaceFirst("^https?://", "").equals(asked.getHeader("Host"))
                : "cross-site".equals(asked.getHeader("Sec-Fetch-Site")) && !isLinkFollowed(asked);
    }

    private static boolean isLinkFollowed(HttpServletRequest asked) {
        return "navigate".equals(asked.getHeader("Sec-Fetch-Mode")) && "GET".equals(asked.getMethod());
    }

    /** Spreadsheet programs on this machine show a page of their own, which asks for suggestions. */
    private static boolean isReconciliationHere(HttpServletRequest asked) {
        String origin = asked.getHeader("Origin");
        return (asked.getRequestURI() + "/").startsWith(ReconcileServlet.PATH + "/")
                && origin != null
                && host(origin).filter(Address.LOOPBACK::contains).isPresent();
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
