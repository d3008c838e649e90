package org.dossier.serve.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a build said about its own work. */
public record ReportAnswer(
        List<Count> counts,
        List<ReportArticle> articles,
        List<ReportFinding> findings,
        List<Accuracy> accuracy,
        Optional<String> accuracyOf,
        Optional<String> markdown) {

    /** What was read of an article, and left out. */
    public record ReportArticle(
            String name,
            String title,
            Optional<String> published,
            boolean inferred,
            List<String> reasons,
            List<String> leftOut) {}

    /**
     * What may be wrong with the graph.
     *
     * @param severity {@code info}, {@code warning} or {@code violation}
     */
    public record ReportFinding(String severity, String message, String check, List<Ref> nodes, List<String> quotes) {}

    /** How well a kind of fact is read, measured on articles with known answers: shares from 0 to 1. */
    public record Accuracy(
            String kind, Optional<BigDecimal> precision, Optional<BigDecimal> recall, Optional<BigDecimal> f1) {}
}
