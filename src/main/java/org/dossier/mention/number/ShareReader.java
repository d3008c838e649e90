package org.dossier.mention.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads shares in words as percent: "a quarter of", "three-quarters of", "half the", "one in five", "eight out of ten". */
final class ShareReader {

    private static final Set<String> JOINTS = Set.of("in", "out");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;

    ShareReader(NumberWords words) {
        this.words = words;
    }

    Optional<Numeral> read(List<Lexeme> text, int start) {
        return fraction(text, start).or(() -> ratio(text, start));
    }

    /** "a quarter of", "three-quarters of", "two thirds of", "half of", "half the". */
    private Optional<Numeral> fraction(List<Lexeme> text, int start) {
        int at = start;
        BigDecimal above = BigDecimal.ONE;
        if (words.isHalf(text.get(start))
                && at + 1 < text.size()
                && (text.get(at + 1).is("of") || text.get(at + 1).is("the"))) {
            return Optional.of(new Numeral(start, start + 1, BigDecimal.valueOf(50), true, true));
        }
        if (words.is(text, at, "unit")) {
            above = words.word(text, at).value();
            at = at + 1 < text.size() && text.get(at + 1).isDash() ? at + 2 : at + 1;
        } else if (NumberWords.isArticle(text.get(at))) {
            at++;
        } else {
            return Optional.empty();
        }
        boolean of = at + 1 < text.size() && text.get(at + 1).is("of");
        return of && words.is(text, at, "part") && above.signum() > 0
                ? Optional.of(new Numeral(
                        start, at + 1, percent(above, words.word(text, at).value()), true, true))
                : Optional.empty();
    }

    /** "one in five", "eight out of ten". */
    private Optional<Numeral> ratio(List<Lexeme> text, int start) {
        if (start + 2 >= text.size()
                || !small(text, start)
                || !JOINTS.contains(text.get(start + 1).lower())) {
            return Optional.empty();
        }
        boolean out = text.get(start + 1).is("out");
        int at = start + 2;
        if (out && at < text.size() && text.get(at).is("of")) {
            at++;
        } else if (out) {
            return Optional.empty();
        }
        if (at < text.size() && text.get(at).is("every")) {
            at++;
        }
        boolean whole = at < text.size() && small(text, at) && value(text, at).compareTo(value(text, start)) > 0;
        return whole
                ? Optional.of(new Numeral(start, at + 1, percent(value(text, start), value(text, at)), true, true))
                : Optional.empty();
    }

    private static BigDecimal percent(BigDecimal above, BigDecimal below) {
        return above.multiply(HUNDRED).divide(below, 1, RoundingMode.HALF_UP);
    }

    private boolean small(List<Lexeme> text, int at) {
        return words.is(text, at, "unit");
    }

    private BigDecimal value(List<Lexeme> text, int at) {
        return words.word(text, at).value();
    }
}
