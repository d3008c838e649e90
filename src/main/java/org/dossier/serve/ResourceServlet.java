package org.dossier.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.dossier.serve.explore.Catalogue;
import org.dossier.serve.explore.Description;

/**
 * Linked data: what follows {@code /id/} follows the base in an IRI of the data set. People are sent to the page of the thing by status
 * 303, programs get RDF directly. A data set built with {@code --base http://HOST/id/}, or with another path on
 * this server, has IRIs that lead here.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>
 */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    static final String PATH = "/id/";
    private static final String ARTICLE = "article/";

    private final transient Catalogue catalogue;
    private final String base;
    private final String place;

    /**
     * Serves the things of a data set.
     *
     * @param base of their IRIs
     * @param place path on this server that stands for the base
     */
    ResourceServlet(Catalogue catalogue, String base, String place) {
        this.catalogue = catalogue;
        this.base = base;
        this.place = place;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(place.length());
        Parameters asked = Parameters.of(request);
        response.addHeader("Vary", "Accept");
        try {
            Graph known = find(path)
                    .orElseThrow(() -> RequestException.notFound("The data set does not know <" + base + path + ">."));
            if (RdfAnswer.isPageAsked(asked)) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/" + (path.startsWith(ARTICLE) ? path : "entity/" + path));
            } else {
                RdfAnswer.write(known, RdfAnswer.mediaType(asked)).send(request, response);
            }
        } catch (RequestException e) {
            response.sendError(e.status(), e.getMessage());
        }
    }

    /** IRIs have some characters encoded and others, of other scripts, plain; a browser encodes all of them. */
    private Optional<Graph> find(String path) {
        return Stream.of(path, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                .flatMap(p -> Description.of(catalogue, base + p).stream())
                .findFirst();
    }
}
