package org.dossier.report;

import java.util.List;
import java.util.Optional;

/**
 * What the report says of one article.
 *
 * @param published its day, as given or inferred
 * @param reasons why the day was inferred; empty where the file gave it
 * @param remarks what was left out and why
 */
public record ArticleSummary(
        String name, Optional<String> title, Optional<String> published, List<String> reasons, List<String> remarks) {}
