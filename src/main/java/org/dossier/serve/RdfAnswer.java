package org.dossier.serve;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/** Chooses the form of RDF that an asker wants. */
final class RdfAnswer {

    private static final String HTML = "text/html";

    /** @param name as the parameter {@code format} has it */
    private record Form(String name, String mediaType, RDFFormat format) {}

    /** Of equally welcome ones the first is sent. */
    private static final List<Form> FORMS = List.of(
            new Form("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
            new Form("nt", "application/n-triples", RDFFormat.NTRIPLES),
            new Form("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
            new Form("rdf", "application/rdf+xml", RDFFormat.RDFXML_PRETTY));

    private static final Map<String, Form> BY_NAME =
            FORMS.stream().collect(Collectors.toMap(Form::name, Function.identity()));

    private static final AcceptList OFFER = AcceptList.create(mediaTypes().toArray(String[]::new));

    private static final AcceptList OFFER_WITH_PAGE =
            AcceptList.create(Stream.concat(mediaTypes(), Stream.of(HTML)).toArray(String[]::new));

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
                ? BY_NAME.get(asked.choice("format", "ttl", BY_NAME.keySet())).mediaType()
                : negotiate(asked, OFFER)
                        .orElseThrow(() -> RequestException.notAcceptable(
                                "This is given as " + mediaTypes().collect(Collectors.joining(", ")) + "."));
    }

    private static Optional<String> negotiate(Parameters asked, AcceptList offer) {
        MediaType match = AcceptList.match(new AcceptList(asked.accept()), offer);
        return Optional.ofNullable(match).map(MediaType::getContentTypeStr);
    }

    private static Stream<String> mediaTypes() {
        return FORMS.stream().map(Form::mediaType);
    }

    /** @param mediaType one of those that {@link #mediaType} gives */
    static Content write(Graph graph, String mediaType) {
        RDFFormat format = FORMS.stream()
                .filter(f -> f.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow()
                .format();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, format);
        return Content.of(mediaType, out.toByteArray());
    }
}
