package org.dossier.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.Distribution;
import org.dossier.graph.Terms;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Unknown;
import org.dossier.serve.explore.Description;
import org.dossier.serve.explore.ReportIndex;

/**
 * Linked data: what follows {@code /id/} follows the base in an IRI of the data set. People are sent to the page of the thing by status
 * 303, programs get RDF directly; the files of the data set are as they lie in its folder. A data set built with {@code --base http://HOST/id/},
 * or with another path on this server, has IRIs that lead here.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>
 */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    static final String PATH = "/id/";
    private static final String ARTICLE = "article/";

    private final transient Catalogue catalogue;
    private final transient Unknown unknown;
    private final transient Graph dataset;
    private final transient DataFolder folder;
    private final String place;

    /**
     * Serves the things of a data set.
     *
     * @param report has the description of the data set itself
     * @param folder has its files
     * @param place path on this server that stands for the base of its IRIs
     */
    ResourceServlet(Catalogue catalogue, Unknown unknown, ReportIndex report, DataFolder folder, String place) {
        this.catalogue = catalogue;
        this.unknown = unknown;
        this.dataset = report.description();
        this.folder = folder;
        this.place = place;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        try {
            String uri = request.getRequestURI();
            answer(uri.substring(Math.min(place.length(), uri.length())), request, response);
        } catch (RequestException e) {
            response.sendError(e.status(), e.getMessage());
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Distribution> file = Distribution.at(path);
        if (file.isPresent()) {
            send(file.get(), response);
            return;
        }
        Parameters asked = Parameters.of(request);
        Optional<Node> known = find(path, catalogue.things().graph());
        if (path.isEmpty() || known.isEmpty() && find(path, dataset).isPresent()) {
            seeOther(RdfAnswer.isPageAsked(asked) ? "/" : "/void", response);
        } else if (known.isEmpty()) {
            throw unknown.thing(catalogue.things().base() + path);
        } else if (RdfAnswer.isPageAsked(asked)) {
            seeOther("/" + (path.startsWith(ARTICLE) ? path : "entity/" + path), response);
        } else {
            String mediaType = RdfAnswer.mediaType(asked);
            RdfAnswer.write(Description.of(catalogue, known.get()), mediaType).send(request, response);
        }
    }

    private void send(Distribution distribution, HttpServletResponse response) throws IOException {
        Path file = folder.file(distribution.name());
        response.setContentType(distribution.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    private static void seeOther(String location, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }

    /** IRIs have some characters encoded and others, of other scripts, plain; a browser encodes all of them. */
    private Optional<Node> find(String path, Graph graph) {
        return Stream.of(path, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                .map(p -> Terms.iri(catalogue.things().base() + p))
                .filter(n -> graph.contains(n, Node.ANY, Node.ANY))
                .findFirst();
    }
}
