package org.dossier.serve.answer;

import java.util.List;

/** What was found, best first, and how much of each type there is. */
public record SearchAnswer(String query, int total, List<Hit> results, List<Count> types) {}
