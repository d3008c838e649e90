package org.dossier.mention.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.dossier.article.Span;

/**
 * A number with what it counts or measures: "more than 3,800 cases", "about 47 billion yuan ($7.24 billion)", "a quarter of
 * the clues", "five years in prison". Ages, dates, numbers inside names and list numbers are none.
 *
 * @param span from the hedge to the end of the unit or counted noun, with a converted amount in brackets
 * @param number the digits or number words alone, without hedge and unit
 * @param head index of the counted noun's token (of the number's last token for money and percent without a noun)
 * @param value in full: 47 billion is 47000000000
 * @param unit ISO 4217 code, {@code percent}, or the counted noun in the singular, lower case; empty where the noun is
 *     elided ("39 of them") and must be taken from the context
 * @param converted the same amount in another currency, given in brackets or after "or"
 */
public record Quantity(
        Span span,
        int sentence,
        int head,
        Span number,
        BigDecimal value,
        String unit,
        Unit kind,
        Bound bound,
        Optional<Amount> converted)
        implements Mention {

    /** The same with another bound. */
    public Quantity within(Bound other) {
        return new Quantity(span, sentence, head, number, value, unit, kind, other, converted);
    }

    /** The same as a part of longer words. */
    public Quantity in(Span longer) {
        return new Quantity(longer, sentence, head, number, value, unit, kind, bound, converted);
    }

    /** What sort of unit a quantity has. */
    public enum Unit {
        MONEY,
        PERCENT,
        /** Kilograms, litres, hectares. */
        MEASURE,
        /** Years, months, days, hours. */
        DURATION,
        /** Anything counted: cases, suspects, bottles. */
        COUNT
    }

    /** A value with its ISO 4217 code. */
    public record Amount(BigDecimal value, String unit) {}
}
