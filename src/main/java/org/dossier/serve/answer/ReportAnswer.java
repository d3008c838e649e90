package org.dossier.serve.answer;

import java.util.List;
import java.util.Optional;

/** What a build said about its own work. */
public record ReportAnswer(
        List<Count> counts,
        List<ReportArticle> articles,
        List<ReportFinding> findings,
        List<Accuracy> accuracy,
        Optional<String> accuracyOf,
        Optional<String> markdown) {}
