package org.dossier.mention.model;

import org.dossier.article.Span;

/**
 * Words in quotation marks that are somebody's speech, not a title or a scare quote.
 *
 * @param span with its marks; may reach over several sentences
 * @param content without its marks
 */
public record Quotation(Span span, int sentence, int head, Span content) implements Mention {}
