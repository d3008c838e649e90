package org.dossier.serve.answer;

/**
 * How exact a number is.
 *
 * @param sign of mathematics; empty for the number itself
 */
public record Bound(String name, String label, String sign) {}
