package org.dossier.serve.answer;

/**
 * A term that a query may use.
 *
 * @param kind {@code class}, {@code property} or {@code concept}
 */
public record Completion(String name, String label, String kind, String definition) {}
