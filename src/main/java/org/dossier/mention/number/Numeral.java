package org.dossier.mention.number;

import java.math.BigDecimal;

/**
 * A number as it is written, over the pieces from {@code start} to before {@code end}.
 *
 * @param share whether it is a part of a whole and its value is in percent: "three-quarters of", "one in five"
 * @param words whether it is written in words alone
 */
public record Numeral(int start, int end, BigDecimal value, boolean share, boolean words) {

    public Numeral {
        BigDecimal plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    public Numeral until(int newEnd, BigDecimal newValue) {
        return new Numeral(start, newEnd, newValue, share, words);
    }
}
