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
        Map<String, Source> evidence) {}
