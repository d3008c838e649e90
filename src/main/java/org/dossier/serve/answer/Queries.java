package org.dossier.serve.answer;

import java.util.List;
import java.util.Map;

/** What a query editor needs. */
public record Queries(Map<String, String> prefixes, List<Query> queries, List<Completion> terms) {

    /** An example query. */
    public record Query(String name, String title, String query) {}

    /**
     * A term that a query may use.
     *
     * @param kind {@code class}, {@code property} or {@code concept}
     */
    public record Completion(String name, String label, String kind, String definition) {}
}
