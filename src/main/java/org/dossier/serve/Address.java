package org.dossier.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a server listens, and under which names it may be asked.
 *
 * @param host name or address of the network interface; {@code localhost} is this machine only
 * @param port 0 for any free one
 * @param base address under which others reach it, where that differs: of a proxy before it
 */
public record Address(String host, int port, Optional<URI> base) {

    static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** This machine only. */
    public static Address loopback(int port) {
        return new Address("localhost", port, Optional.empty());
    }

    /** Whether other machines can reach it. */
    public boolean isOpen() throws UnknownHostException {
        return !InetAddress.getByName(host).isLoopbackAddress();
    }

    /**
     * The paths under which things are served: {@code /id/}, and where their IRIs are this server's own, the path of these.
     *
     * @param things base of the IRIs: {@code https://data.example.org/things/} of a server at {@code https://data.example.org/} has the
     *     path {@code /things/}
     */
    Set<String> places(String things) {
        Set<String> places = new TreeSet<>(Set.of(ResourceServlet.PATH));
        String own = base.map(b -> b.toString().replaceFirst("/?$", "/")).orElse("");
        if (!own.isEmpty() && things.startsWith(own) && things.endsWith("/") && things.length() > own.length()) {
            places.add("/" + things.substring(own.length()));
        }
        return places;
    }

    /** Where a request found this server, without a slash at its end: the base, else what it was asked by. */
    public String site(HttpServletRequest request) {
        return base.map(b -> b.toString().replaceFirst("/$", ""))
                .orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host"));
    }

    /** What {@code Host} may say, without the port. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(LOOPBACK);
        names.add(host.contains(":") ? "[" + host + "]" : host);
        base.map(URI::getHost).ifPresent(names::add);
        return names;
    }
}
