package org.dossier.serve.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the graph knows of one thing. */
public record Entity(
        String iri,
        Optional<String> path,
        String label,
        List<String> names,
        List<Named> classes,
        Optional<String> definition,
        List<Link> links,
        Optional<BigDecimal> latitude,
        Optional<BigDecimal> longitude,
        List<Fact> facts,
        List<Use> uses,
        List<Post> posts,
        List<Use> units,
        List<Fact> wholes,
        List<Event> operations,
        List<Event> events,
        List<Figure> figures,
        List<Statement> statements,
        List<ArticleSummary> articles,
        Map<String, Integer> counts,
        List<String> ownEvidence,
        Map<String, Source> evidence) {

    /** A statement about the thing that was asked for. */
    public record Fact(Named property, Value value, List<String> evidence, int witnesses) {}

    /** A statement whose value is the thing that was asked for. */
    public record Use(Named property, Ref subject, List<String> evidence, int witnesses) {}

    /** Who holds which post in which body. */
    public record Post(
            Ref post,
            Optional<String> role,
            List<Ref> holders,
            Optional<Ref> body,
            List<String> evidence,
            int witnesses) {}
}
