package org.dossier.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Serves the page from the jar: {@code page/} of this package at {@code /}, and at {@code /lib/NAME/} the webjar of that name, without
 * its version. Addresses of views ({@code /entity/organization/interpol}) all answer with {@code index.html}; its script reads the
 * address.
 */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** First parts of the addresses of views. */
    static final Set<String> VIEWS = Set.of(
            "search",
            "entity",
            "article",
            "articles",
            "numbers",
            "timeline",
            "map",
            "graph",
            "query",
            "ontology",
            "report");

    /** Names that begin with a letter or digit: no way up, no hidden file. */
    private static final Pattern FILE =
            Pattern.compile("([A-Za-z0-9_@][A-Za-z0-9._@-]*/)*[A-Za-z0-9_@][A-Za-z0-9._@-]*");

    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final List<String> GROUPS = List.of("org.webjars.npm", "org.webjars");

    private final transient Map<String, Content> read = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(1);
        Optional<Content> found = isView(path) ? content("index.html") : content(path);
        if (found.isPresent()) {
            found.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is nothing at this address; / is the page.");
        }
    }

    private static boolean isView(String path) {
        int end = path.indexOf('/');
        return path.isEmpty() || VIEWS.contains(end < 0 ? path : path.substring(0, end));
    }

    /** What exists is kept in memory; what does not exist is not remembered, so nobody can fill it up. */
    private Optional<Content> content(String path) throws IOException {
        Content known = read.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<URL> place = FILE.matcher(path).matches() ? place(path) : Optional.empty();
        Optional<Content> content = place.isPresent() ? Asset.read(place.get()) : Optional.empty();
        content.ifPresent(c -> read.put(path, c));
        return content;
    }

    private static Optional<URL> place(String path) throws IOException {
        return path.startsWith("lib/")
                ? library(path.substring("lib/".length()))
                : Optional.ofNullable(PageServlet.class.getResource("page/" + path));
    }

    private static Optional<URL> library(String path) throws IOException {
        int end = path.indexOf('/');
        if (end < 0) {
            return Optional.empty();
        }
        Optional<String> version = version(path.substring(0, end));
        return version.map(
                v -> PageServlet.class.getResource(WEBJARS + path.substring(0, end) + "/" + v + path.substring(end)));
    }

    /** From the properties that Maven puts into each webjar. */
    private static Optional<String> version(String name) throws IOException {
        for (String group : GROUPS) {
            try (InputStream in = PageServlet.class.getResourceAsStream(
                    "/META-INF/maven/" + group + "/" + name + "/pom.properties")) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(in);
                    return Optional.ofNullable(properties.getProperty("version"));
                }
            }
        }
        return Optional.empty();
    }
}
