package org.dossier.mention.number;

import java.math.BigDecimal;

/**
 * What the words of a number come to, read from left to right: "two million three hundred" is 2 000 000, and 300 that a "thousand" might
 * still multiply.
 *
 * @param total of what no later word multiplies
 * @param part the rest; null before the first word
 * @param last kind of the word before: empty before the first, "article" behind "a"
 */
record SpelledNumber(BigDecimal total, BigDecimal part, String last) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static SpelledNumber none() {
        return new SpelledNumber(BigDecimal.ZERO, null, "");
    }

    /** "a", before "dozen" or "hundred". */
    static SpelledNumber article() {
        return new SpelledNumber(BigDecimal.ZERO, BigDecimal.ONE, "article");
    }

    /** Whether the word can go on the number: no tens behind units. */
    boolean takes(NumberWords.Word word) {
        return switch (word.kind()) {
            case "unit" -> !last.equals("unit") && !last.equals("article");
            case "tens" -> last.isEmpty() || last.equals("scale");
            case "scale" -> part != null && part.signum() > 0;
            default -> false;
        };
    }

    SpelledNumber with(NumberWords.Word word) {
        if (!word.kind().equals("scale")) {
            return new SpelledNumber(total, part == null ? word.value() : part.add(word.value()), word.kind());
        }
        BigDecimal scaled = part.multiply(word.value());
        return word.value().compareTo(THOUSAND) < 0
                ? new SpelledNumber(total, scaled, word.kind())
                : new SpelledNumber(total.add(scaled), BigDecimal.ZERO, word.kind());
    }

    BigDecimal value() {
        return total.add(part);
    }
}
