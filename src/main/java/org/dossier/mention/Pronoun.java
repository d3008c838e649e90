package org.dossier.mention;

import org.dossier.article.Span;

/** A personal or possessive pronoun of the third person; {@code text} in lower case. */
public record Pronoun(Span span, int sentence, int head, String text) implements Mention {}
