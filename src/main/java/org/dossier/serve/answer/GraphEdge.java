package org.dossier.serve.answer;

/**
 * A tie between two things in a drawing.
 *
 * @param label what to write at it
 */
public record GraphEdge(String source, String target, Named property, String label, int witnesses) {}
