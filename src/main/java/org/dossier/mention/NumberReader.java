package org.dossier.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;

/**
 * Reads numbers in digits and words: "3,800", "3.5m", "1.89 crore", "twenty-one", "half a million", "four and a half",
 * "a quarter of" (25 percent). "Hundreds of" is no number.
 */
final class NumberReader {

    private static final Set<String> JOINTS = Set.of("in", "out");
    /** Longer runs of number words are no number that a person wrote. */
    private static final int MOST_WORDS = 20;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Word(BigDecimal value, String kind) {}

    private final Map<String, Word> words = new HashMap<>();

    NumberReader(Knowledge knowledge) {
        for (Map<String, String> row : knowledge.expressions().rows("numbers")) {
            words.put(row.get("word"), new Word(new BigDecimal(row.get("value")), row.get("kind")));
        }
    }

    /** The longest number that starts with the piece at {@code start}. */
    Optional<Numeral> read(List<Lexeme> text, int start) {
        if (start >= text.size()) {
            return Optional.empty();
        }
        return share(text, start).or(() -> halfOf(text, start)).or(() -> count(text, start));
    }

    private Optional<Numeral> count(List<Lexeme> text, int start) {
        Optional<Numeral> number = text.get(start).isNumber() ? digits(text, start) : spelled(text, start);
        return number.map(n -> withHalf(text, n));
    }

    private Optional<Numeral> digits(List<Lexeme> text, int start) {
        BigDecimal value = text.get(start).value().orElseThrow();
        return Optional.of(scaled(text, new Numeral(start, start + 1, value, false, false)));
    }

    /** Multiplies by the scales that follow: "3.5 million", "2 lakh crore", "£3.5m". */
    private Numeral scaled(List<Lexeme> text, Numeral number) {
        int at = number.end();
        BigDecimal value = number.value();
        while (at < text.size() && at < number.end() + 3) {
            int word = at > number.start()
                            && at + 1 < text.size()
                            && text.get(at).isDash()
                            && text.get(at).glued()
                    ? at + 1
                    : at;
            Optional<BigDecimal> scale = scale(text, word);
            if (scale.isEmpty()) {
                break;
            }
            value = value.multiply(scale.get());
            at = word + 1;
        }
        return number.until(at, value);
    }

    private Optional<BigDecimal> scale(List<Lexeme> text, int at) {
        Word word = word(text, at);
        if (word == null) {
            return Optional.empty();
        }
        boolean glued = word.kind().equals("glued")
                && text.get(at).glued()
                && text.get(at - 1).isNumber();
        return word.kind().equals("scale") || glued ? Optional.of(word.value()) : Optional.empty();
    }

    /** "twenty-one", "one hundred and six", "two million three hundred thousand", "a dozen". */
    private Optional<Numeral> spelled(List<Lexeme> text, int start) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = null;
        String before = "";
        int at = start;
        if (isArticle(text.get(start)) && is(text, start + 1, "scale")) {
            part = BigDecimal.ONE;
            before = "article";
            at++;
        }
        int end = -1;
        while (at < text.size() && at < start + MOST_WORDS) {
            int next = end < 0 ? at : afterJoint(text, at, before);
            Word word = word(text, next);
            if (word == null || !follows(word.kind(), before, part)) {
                break;
            }
            if (word.kind().equals("scale")) {
                boolean small = word.value().compareTo(BigDecimal.valueOf(1000)) < 0;
                part = part.multiply(word.value());
                if (!small) {
                    total = total.add(part);
                    part = BigDecimal.ZERO;
                }
            } else {
                part = part == null ? word.value() : part.add(word.value());
            }
            before = word.kind();
            at = next + 1;
            end = at;
        }
        return end < 0 || part == null
                ? Optional.empty()
                : Optional.of(new Numeral(start, end, total.add(part), false, true));
    }

    private static boolean follows(String kind, String before, BigDecimal part) {
        return switch (kind) {
            case "unit" -> !before.equals("unit") && !before.equals("article");
            case "tens" -> before.isEmpty() || before.equals("scale");
            case "scale" -> part != null && part.signum() > 0;
            default -> false;
        };
    }

    /** Past the hyphen of "twenty-one" and the "and" of "one hundred and six". */
    private int afterJoint(List<Lexeme> text, int at, String before) {
        Lexeme piece = text.get(at);
        boolean hyphen = piece.isDash() && piece.glued() && !before.equals("scale");
        boolean and =
                piece.is("and") && before.equals("scale") && (is(text, at + 1, "unit") || is(text, at + 1, "tens"));
        return hyphen || and ? at + 1 : at;
    }

    /** "four and a half", "two and a half million". */
    private Numeral withHalf(List<Lexeme> text, Numeral number) {
        int at = number.end();
        if (at + 2 < text.size() && text.get(at).is("and") && isArticle(text.get(at + 1)) && isHalf(text.get(at + 2))) {
            return scaled(text, number.until(at + 3, number.value().add(HALF)));
        }
        return number;
    }

    /** "half a million", "half a dozen". */
    private Optional<Numeral> halfOf(List<Lexeme> text, int start) {
        if (!isHalf(text.get(start)) || start + 2 >= text.size() || !isArticle(text.get(start + 1))) {
            return Optional.empty();
        }
        return scale(text, start + 2).map(s -> new Numeral(start, start + 3, s.multiply(HALF), false, true));
    }

    private Optional<Numeral> share(List<Lexeme> text, int start) {
        return fraction(text, start).or(() -> ratio(text, start));
    }

    /** "a quarter of", "three-quarters of", "two thirds of", "half of", "half the". */
    private Optional<Numeral> fraction(List<Lexeme> text, int start) {
        int at = start;
        BigDecimal above = BigDecimal.ONE;
        if (isHalf(text.get(start))
                && at + 1 < text.size()
                && (text.get(at + 1).is("of") || text.get(at + 1).is("the"))) {
            return Optional.of(new Numeral(start, start + 1, BigDecimal.valueOf(50), true, true));
        }
        if (is(text, at, "unit")) {
            above = word(text, at).value();
            at = at + 1 < text.size() && text.get(at + 1).isDash() ? at + 2 : at + 1;
        } else if (isArticle(text.get(at))) {
            at++;
        } else {
            return Optional.empty();
        }
        boolean of = at + 1 < text.size() && text.get(at + 1).is("of");
        return of && is(text, at, "part") && above.signum() > 0
                ? Optional.of(
                        new Numeral(start, at + 1, percent(above, word(text, at).value()), true, true))
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
        return is(text, at, "unit");
    }

    private BigDecimal value(List<Lexeme> text, int at) {
        return word(text, at).value();
    }

    private Word word(List<Lexeme> text, int at) {
        return at < text.size() && text.get(at).isWord()
                ? words.get(text.get(at).lower())
                : null;
    }

    private boolean is(List<Lexeme> text, int at, String kind) {
        Word word = word(text, at);
        return word != null && word.kind().equals(kind);
    }

    private boolean isHalf(Lexeme piece) {
        Word word = words.get(piece.lower());
        return word != null && word.kind().equals("part") && word.value().intValue() == 2;
    }

    private static boolean isArticle(Lexeme piece) {
        return piece.is("a") || piece.is("an");
    }
}
