package org.dossier.mention.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Knowledge;

/**
 * Reads numbers in digits and words: "3,800", "3.5m", "1.89 crore", "twenty-one", "half a million", "four and a half",
 * "a quarter of" (25 percent). "Hundreds of" is no number.
 */
public final class NumberReader {

    /** "was" is no plural. */
    private static final int SHORT = 3;

    /** Longer runs of number words are no number that a person wrote. */
    private static final int MOST_WORDS = 20;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final NumberWords words;
    private final ShareReader shares;

    public NumberReader(Knowledge knowledge) {
        words = new NumberWords(knowledge);
        shares = new ShareReader(words, knowledge);
    }

    /** The longest number that starts with the piece at {@code start}. */
    public Optional<Numeral> read(List<Lexeme> text, int start) {
        if (start >= text.size()) {
            return Optional.empty();
        }
        return shares.read(text, start)
                .map(share -> ofScale(text, share).orElse(share))
                .or(() -> halfOf(text, start))
                .or(() -> count(text, start));
    }

    /** "a quarter of a million", "three quarters of a million". */
    private Optional<Numeral> ofScale(List<Lexeme> text, Numeral share) {
        int of = share.end();
        boolean article = of + 2 < text.size() && text.get(of).is("of") && NumberWords.isArticle(text.get(of + 1));
        return article
                ? scale(text, of + 2)
                        .map(s ->
                                share.value().multiply(s).scaleByPowerOfTen(-2).stripTrailingZeros())
                        .map(value -> new Numeral(share.start(), of + 3, value, false, true))
                : Optional.empty();
    }

    private Optional<Numeral> count(List<Lexeme> text, int start) {
        Optional<Numeral> number = text.get(start).isNumber() ? digits(text, start) : spelled(text, start);
        return number.map(n -> withHalf(text, n));
    }

    private Optional<Numeral> digits(List<Lexeme> text, int start) {
        if (isJoined(text, start) || isJoined(text, start + 2)) {
            return Optional.empty();
        }
        BigDecimal value = text.get(start).value().orElseThrow();
        return Optional.of(scaled(text, new Numeral(start, start + 1, value, false, false)));
    }

    /** "12,5": whether a comma joins the digits to some before in a way that English does not write; neither part is a number of its own. */
    private static boolean isJoined(List<Lexeme> text, int at) {
        return at >= 2
                && at < text.size()
                && text.get(at).isNumber()
                && text.get(at).glued()
                && text.get(at - 1).is(",")
                && text.get(at - 1).glued()
                && text.get(at - 2).isNumber();
    }

    /** Multiplies by the scales that follow: "3.5 million", "2 lakh crore", "£3.5m". */
    private Numeral scaled(List<Lexeme> text, Numeral number) {
        int at = number.end();
        BigDecimal value = number.value();
        while (at < text.size() && at < number.end() + 3) {
            int word = Lexeme.pastHyphen(text, at);
            Optional<BigDecimal> scale = scale(text, word).or(() -> apart(text, number, word));
            if (scale.isEmpty()) {
                break;
            }
            value = value.multiply(scale.get());
            at = word + 1;
        }
        return number.until(at, value);
    }

    /** "$49.6 M", "P6.8-M": a capital behind a blank or hyphen multiplies an amount that has its mark before it. */
    private Optional<BigDecimal> apart(List<Lexeme> text, Numeral number, int at) {
        String mark = number.start() > 0 ? text.get(number.start() - 1).text() : " ";
        boolean hyphen =
                at == number.end() + 1 && at < text.size() && text.get(at).glued();
        boolean money = Character.getType(mark.charAt(mark.length() - 1)) == Character.CURRENCY_SYMBOL
                || hyphen && text.get(number.start()).glued() && Character.isLetter(mark.charAt(0));
        String letter = (hyphen || at == number.end()) && at < text.size()
                ? text.get(at).text()
                : "";
        NumberWords.Word word =
                money && letter.length() == 1 && Character.isUpperCase(letter.charAt(0)) ? words.word(text, at) : null;
        return word != null && word.kind().equals("glued") ? Optional.of(word.value()) : Optional.empty();
    }

    private Optional<BigDecimal> scale(List<Lexeme> text, int at) {
        NumberWords.Word word = words.word(text, at);
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
        boolean article = NumberWords.isArticle(text.get(start)) && words.is(text, start + 1, "scale");
        SpelledNumber number = article ? SpelledNumber.article() : SpelledNumber.none();
        int at = article ? start + 1 : start;
        int end = -1;
        while (at < text.size() && at < start + MOST_WORDS) {
            int next = end < 0 ? at : afterJoint(text, at, number.last());
            NumberWords.Word word = words.word(text, next);
            if (word == null || !number.takes(word)) {
                break;
            }
            number = number.with(word);
            at = next + 1;
            end = at;
        }
        return end < 0 ? Optional.empty() : Optional.of(new Numeral(start, end, number.value(), false, true));
    }

    /** Past the hyphen of "twenty-one" and the "and" of "one hundred and six". */
    private int afterJoint(List<Lexeme> text, int at, String before) {
        Lexeme piece = text.get(at);
        boolean hyphen = piece.isHyphen() && !before.equals("scale");
        boolean and = piece.is("and")
                && before.equals("scale")
                && (words.is(text, at + 1, "unit") || words.is(text, at + 1, "tens"));
        return hyphen || and ? at + 1 : at;
    }

    /** "four and a half", "two and a half million", "six-and-a-half", "five and half years". */
    private Numeral withHalf(List<Lexeme> text, Numeral number) {
        int and = Lexeme.pastHyphen(text, number.end());
        int article = Lexeme.pastHyphen(text, and + 1);
        boolean given = article < text.size() && NumberWords.isArticle(text.get(article));
        int half = given ? Lexeme.pastHyphen(text, article + 1) : article;
        if (half < text.size()
                && text.get(and).is("and")
                && words.isHalf(text.get(half))
                && (given || isPlural(text, half + 1))) {
            return scaled(text, number.until(half + 1, number.value().add(HALF)));
        }
        return number;
    }

    private static boolean isPlural(List<Lexeme> text, int at) {
        return at < text.size()
                && text.get(at).isWord()
                && text.get(at).text().length() > SHORT
                && text.get(at).lower().endsWith("s");
    }

    /** "half a million", "half a dozen"; "half a tonne" is 0.5 of it. */
    private Optional<Numeral> halfOf(List<Lexeme> text, int start) {
        if (!words.isHalf(text.get(start)) || start + 2 >= text.size() || !NumberWords.isArticle(text.get(start + 1))) {
            return Optional.empty();
        }
        return scale(text, start + 2)
                .map(s -> new Numeral(start, start + 3, s.multiply(HALF), false, true))
                .or(() -> words.isMeasure(text.get(start + 2))
                        ? Optional.of(new Numeral(start, start + 2, HALF, false, true))
                        : Optional.empty());
    }
}
