package org.dossier.mention;

import org.dossier.article.Span;

/**
 * A time expression, found but not yet resolved (TIMEX3's TIMEX of type DATE, TIME or a period; durations and ages are none).
 *
 * @param span without leading preposition: "Friday", "the first three months of this year", "2016 to 2020"
 * @param expression what it says, to be resolved by {@code reference} against the article's day
 */
public record Time(Span span, int sentence, int head, TimeExpression expression) implements Mention {}
