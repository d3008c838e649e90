package org.dossier.serve.answer;

import java.util.List;
import java.util.Map;

/**
 * Dated events, earliest first.
 *
 * @param undated how many were left out since nobody knows when they were
 */
public record Timeline(int total, int undated, List<Event> events, Map<String, Source> evidence, List<Count> types) {}
