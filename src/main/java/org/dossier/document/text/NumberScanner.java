package org.dossier.document.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.article.Span;
import org.dossier.document.text.SplittingWords.Use;

/** Finds where a number in a sentence ends: "22 000", "7.24", "9/11", "5kg" with its unit apart, "3D" as one. */
final class NumberScanner {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[\\u00A0\\u2009\\u202F\\u2007 ]\\d{3}){1,5}(?![\\d\\p{L}-])");

    private final String text;
    private final Span sentence;
    private final SplittingWords words;

    NumberScanner(String text, Span sentence, SplittingWords words) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
    }

    /** The end of the number that starts here; it may lie behind the chunk, where blanks stand between thousands. */
    int number(int at, int end) {
        Matcher spaced = NUMBER.matcher(text).region(at, sentence.end());
        if (spaced.lookingAt()) {
            return decimals(spaced.end(), sentence.end());
        }
        int to = decimals(at, end);
        int letters = to;
        while (letters < end && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        return letters > to && !isUnit(to, letters) ? code(letters, end) : to;
    }

    private boolean isUnit(int from, int to) {
        return words.has(Use.UNIT, text.substring(from, to));
    }

    private int decimals(int at, int end) {
        int to = at;
        while (to < end) {
            char c = text.charAt(to);
            boolean joint = ".,:/".indexOf(c) >= 0 && to + 1 < end && Character.isDigit(text.charAt(to + 1)) && to > at;
            if (!Character.isDigit(c) && !joint) {
                break;
            }
            to++;
        }
        return to;
    }

    /** Letters and digits in one: "G20", "MI5". */
    int code(int letters, int end) {
        int to = letters;
        while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The letters behind a number, with blanks or a hyphen between: "million" of "5 million". */
    String following(int at, int end) {
        int from = at;
        while (from < sentence.end()
                && (from == end || from == at)
                && (RawLine.isBlank(text.charAt(from)) || text.charAt(from) == '-')) {
            from++;
        }
        int to = from;
        while (to < sentence.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
