package org.dossier.serve.answer;

import java.util.List;
import java.util.Optional;

/** What was read of an article, and left out. */
public record ReportArticle(
        String name,
        String title,
        Optional<String> published,
        boolean inferred,
        List<String> reasons,
        List<String> leftOut) {}
