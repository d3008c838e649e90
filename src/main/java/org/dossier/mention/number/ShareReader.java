package org.dossier.mention.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads shares in words as percent: "a quarter of", "three-quarters of", "half the", "one in five", "eight out of ten", "nine in 10". */
final class ShareReader {

    private static final Set<String> JOINTS = Set.of("in", "out");

    /** Wholes that shares are told of in digits, too: "two in 14" may go on with "raids". */
    private static final Set<String> ROUND = Set.of("10", "20", "50", "100", "1000");

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
        boolean behindHalf = start + 1 < text.size()
                && (text.get(start + 1).is("of") || text.get(start + 1).is("the"));
        if (behindHalf && words.isHalf(text.get(start))) {
            return Optional.of(new Numeral(start, start + 1, BigDecimal.valueOf(50), true, true));
        }
        boolean unit = words.is(text, start, "unit");
        if (!unit && !NumberWords.isArticle(text.get(start))) {
            return Optional.empty();
        }
        BigDecimal above = unit ? words.word(text, start).value() : BigDecimal.ONE;
        boolean dash = unit && start + 1 < text.size() && text.get(start + 1).isDash();
        int at = dash ? start + 2 : start + 1;
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
        int of = start + 2;
        boolean out = text.get(start + 1).is("out");
        if (out && !text.get(of).is("of")) {
            return Optional.empty();
        }
        int every = out ? of + 1 : of;
        int at = every < text.size() && text.get(every).is("every") ? every + 1 : every;
        return whole(text, at)
                .filter(whole -> whole.compareTo(value(text, start)) > 0)
                .map(whole -> new Numeral(start, at + 1, percent(value(text, start), whole), true, true));
    }

    /** "in ten", "in 10". */
    private Optional<BigDecimal> whole(List<Lexeme> text, int at) {
        if (at >= text.size()) {
            return Optional.empty();
        }
        return small(text, at)
                ? Optional.of(value(text, at))
                : text.get(at).value().filter(v -> ROUND.contains(v.toPlainString()));
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
