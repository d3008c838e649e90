package org.dossier.mention.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.article.Span;

/**
 * A piece of a sentence that is smaller than or as large as a token: a run of letters, a number with its separators, one sign.
 * Numbers and times are written in too many ways ("HK$2.3m", "2016-2020", "mid-May") to depend on where a tokenizer cuts.
 *
 * @param value the number that digits give; empty for all else
 * @param token index of the token that holds its first character
 * @param glued whether nothing stands between it and the piece before
 */
public record Lexeme(
        Span span, String text, String lower, Kind kind, Optional<BigDecimal> value, int token, boolean glued) {

    /** What a piece is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public static Lexeme of(Span span, String text, Kind kind, Optional<BigDecimal> value, int token, boolean glued) {
        return new Lexeme(span, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), kind, value, token, glued);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isNumber() {
        return value.isPresent();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isCapitalized() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a bare number of that many digits: no separators. */
    public boolean isDigits(int least, int most) {
        return kind == Kind.NUMBER
                && text.length() >= least
                && text.length() <= most
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A dash that nothing separates from the piece before: "18-" of "18-month". */
    public boolean isHyphen() {
        return glued && isDash();
    }

    /** The place behind the hyphen there; the same place where none stands. */
    public static int pastHyphen(List<Lexeme> text, int at) {
        return at < text.size() && text.get(at).isHyphen() ? at + 1 : at;
    }

    public boolean isDash() {
        return lower.equals("-") || lower.equals("–") || lower.equals("—") || lower.equals("‑") || lower.equals("‐");
    }
}
