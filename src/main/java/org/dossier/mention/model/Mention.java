package org.dossier.mention.model;

import org.dossier.article.Span;

/**
 * A stretch of text that refers to something. Two mentions of one thing are two mentions: {@code reference} ties them.
 *
 * <p>All are found symbolically, without looking at other sentences.
 */
public sealed interface Mention permits Name, Nominal, Pronoun, Time, Quantity, Quotation {

    Span span();

    /** Index of the sentence in the document. */
    int sentence();

    /** Index of the head token in its sentence. */
    int head();
}
