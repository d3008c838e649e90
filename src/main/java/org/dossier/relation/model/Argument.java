package org.dossier.relation.model;

import org.dossier.article.Span;

/**
 * What fills a role of a relation, and the words that say so.
 *
 * @param role IRI of the property
 * @param span the words of the filler; the evidence of this slot is the sentence around it
 */
public record Argument(String role, Filler filler, Span span) {}
