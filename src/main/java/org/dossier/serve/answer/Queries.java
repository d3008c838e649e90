package org.dossier.serve.answer;

import java.util.List;
import java.util.Map;

/** What a query editor needs. */
public record Queries(Map<String, String> prefixes, List<Query> queries, List<Completion> terms) {}
