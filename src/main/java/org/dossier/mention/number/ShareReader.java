package org.dossier.mention.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Knowledge;

/**
 * Reads shares in words as percent: "a quarter of", "three-quarters of", "half the", "one in five", "eight out of ten", "nine in 10", "every
 * fourth".
 */
final class ShareReader {

    private static final Set<String> JOINTS = Set.of("in", "out", "of");

    /** Wholes that shares are told of in digits, too: "two in 14" may go on with "raids". */
    private static final Set<String> ROUND = Set.of("10", "20", "50", "100", "1000");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final Set<String> times;

    /** @param knowledge with the tables of what times are told by: "every second Friday" is no share */
    ShareReader(NumberWords words, Knowledge knowledge) {
        this.words = words;
        Expressions tables = knowledge.expressions();
        times = Stream.of(
                        tables.words("units", "unit", "kind", "duration"),
                        tables.words("weekdays", "weekday"),
                        tables.words("seasons", "season"),
                        tables.words("dayparts", "word"),
                        Set.of("time"))
                .flatMap(Set::stream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Numeral> read(List<Lexeme> text, int start) {
        return fraction(text, start).or(() -> ratio(text, start)).or(() -> each(text, start));
    }

    /** "every fourth certificate", "every second parcel" */
    private Optional<Numeral> each(List<Lexeme> text, int start) {
        boolean noun = start + 2 < text.size()
                && text.get(start).is("every")
                && text.get(start + 2).isWord()
                && !times.contains(text.get(start + 2).lower());
        boolean second = noun && text.get(start + 1).is("second");
        return noun && (second || words.is(text, start + 1, "part"))
                ? Optional.of(new Numeral(
                        start,
                        start + 2,
                        percent(BigDecimal.ONE, second ? BigDecimal.TWO : value(text, start + 1)),
                        true,
                        true))
                : Optional.empty();
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
        boolean each = every < text.size() && text.get(every).is("every");
        int at = each ? every + 1 : every;
        return whole(text, at)
                .filter(whole -> each || !text.get(start + 1).is("of"))
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
