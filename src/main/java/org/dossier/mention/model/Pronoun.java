package org.dossier.mention.model;

import org.dossier.article.Span;

/** A personal, possessive or reflexive pronoun that may stand for a person, body or thing; {@code text} in lower case. */
public record Pronoun(Span span, int sentence, int head, String text) implements Mention {}
