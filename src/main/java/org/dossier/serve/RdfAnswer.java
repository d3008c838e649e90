package org.dossier.serve;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/** Chooses the form of RDF that an asker wants. */
final class RdfAnswer {

    private static final String HTML = "text/html";

    /** By media type; of equally welcome ones the first is sent. */
    private static final Map<String, RDFFormat> FORMATS = Map.of(
            "text/turtle", RDFFormat.TURTLE_PRETTY,
            "application/n-triples", RDFFormat.NTRIPLES,
            "application/ld+json", RDFFormat.JSONLD11_PRETTY,
            "application/rdf+xml", RDFFormat.RDFXML_PRETTY);

    private static final Map<String, String> NAMES = Map.of(
            "ttl", "text/turtle",
            "nt", "application/n-triples",
            "jsonld", "application/ld+json",
            "rdf", "application/rdf+xml");

    private static final AcceptList OFFER =
            AcceptList.create("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml");

    private static final AcceptList OFFER_WITH_PAGE = AcceptList.create(
            "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", HTML);

    private RdfAnswer() {}

    /** Whether a page is more welcome than any RDF. */
    static boolean isPageAsked(Parameters asked) {
        return asked.text("format").isEmpty()
                && negotiate(asked, OFFER_WITH_PAGE).filter(HTML::equals).isPresent();
    }

    /**
     * The media type to send: that of the parameter {@code format}, else the most welcome one.
     *
     * @throws RequestException if none is welcome
     */
    static String mediaType(Parameters asked) {
        return asked.text("format").isPresent()
                ? NAMES.get(asked.choice("format", "ttl", NAMES.keySet()))
                : negotiate(asked, OFFER)
                        .orElseThrow(() -> RequestException.notAcceptable("This is given as "
                                + FORMATS.keySet().stream().sorted().collect(Collectors.joining(", ")) + "."));
    }

    private static Optional<String> negotiate(Parameters asked, AcceptList offer) {
        MediaType match = AcceptList.match(new AcceptList(asked.accept()), offer);
        return Optional.ofNullable(match).map(MediaType::getContentTypeStr);
    }

    static Content write(Graph graph, String mediaType) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, FORMATS.get(mediaType));
        return Content.of(mediaType, out.toByteArray());
    }
}
