package org.dossier.mention.model;

import org.dossier.article.Span;

/**
 * A noun phrase that refers to an entity without naming it: "the ministry", "local police", "police in Zhejiang".
 *
 * @param noun lemma of the head noun
 * @param type IRI of the class that the noun stands for
 * @param definite whether it points back or out ("the", "this", "its") rather than introducing something
 */
public record Nominal(Span span, int sentence, int head, String noun, String type, boolean definite)
        implements Mention {}
