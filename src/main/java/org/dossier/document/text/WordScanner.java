package org.dossier.document.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.article.Span;
import org.dossier.document.text.SplittingWords.Use;

/** Finds where a word in a sentence ends: its letters, inner stops, clitics, addresses, signs. */
final class WordScanner {

    private static final Pattern PLACE = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s\\p{Z}<>\"“”]+|[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,5}"
                    + "|[a-z][\\w-]{0,60}(?:\\.[\\w-]{1,60}){0,3}\\.(?:com|org|net|gov|edu|info|io|int|eu|uk|cn|de|fr|hk|au|in)(?![\\w])(?:/[^\\s\\p{Z}]*)?");
    private static final Pattern CLITIC = Pattern.compile("(?i)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$");

    private final String text;
    private final Span sentence;
    private final SplittingWords words;
    private final NumberScanner numbers;

    WordScanner(String text, Span sentence, SplittingWords words) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.numbers = new NumberScanner(text, sentence, words);
    }

    /** The end of the word that starts here. */
    int next(int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c)) {
            return word(at, end);
        }
        if ("'’".indexOf(c) >= 0) {
            return apostrophe(at, end);
        }
        if (c == '.' && at + 1 < end && Character.isDigit(text.charAt(at + 1)) && startsChunk(at)) {
            return numbers.number(at + 1, end);
        }
        return run(at, end, c);
    }

    private boolean startsChunk(int at) {
        return at == sentence.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Dots, dashes and the like in a row are one word; brackets and quotes are one each. */
    private int run(int at, int end, char c) {
        int to = at + 1;
        if (".-–—*_=!?~#".indexOf(c) >= 0) {
            while (to < end
                    && (text.charAt(to) == c
                            || c == '!' && text.charAt(to) == '?'
                            || c == '?' && text.charAt(to) == '!')) {
                to++;
            }
        }
        if (to < end && (c == '`' || c == '\'') && text.charAt(to) == c) {
            to++;
        }
        while (to < end && Character.getType(text.charAt(to)) == Character.NON_SPACING_MARK) {
            to++;
        }
        return to;
    }

    private int apostrophe(int at, int end) {
        int to = at + 1;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String clitic = text.substring(at, to).replace('’', '\'');
        boolean behind = at > sentence.start() && Character.isLetterOrDigit(text.charAt(at - 1));
        if (behind && CLITIC.matcher(clitic).matches()) {
            return to;
        }
        if (!behind && to < end && Character.isDigit(text.charAt(to)) && to == at + 1) {
            return numbers.number(to, end);
        }
        return run(at, end, text.charAt(at));
    }

    private int word(int at, int end) {
        Matcher place = PLACE.matcher(text).region(at, end);
        if (place.lookingAt()) {
            return withoutStops(at, place.end());
        }
        if (Character.isDigit(text.charAt(at))) {
            return numbers.number(at, end);
        }
        int to = letters(at, end);
        if (to >= end) {
            return clitic(at, numbers.code(to, end));
        }
        if (Character.getType(text.charAt(to)) == Character.CURRENCY_SYMBOL && to - at <= 3) {
            return to + 1;
        }
        if (text.charAt(to) == '-' && to + 1 < end && isPrefix(at, to) && Character.isLetter(text.charAt(to + 1))) {
            return letters(to + 1, end);
        }
        boolean money = Character.isDigit(text.charAt(to)) && isMoney(at, to, end);
        return money ? to : clitic(at, numbers.code(to, end));
    }

    private boolean isPrefix(int at, int to) {
        return words.has(Use.PREFIX, text.substring(at, to).toLowerCase(Locale.ROOT));
    }

    private int withoutStops(int at, int end) {
        int to = end;
        while (to > at + 1 && ".,;:!?)]'’\"".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Letters with inner full stops and apostrophes: "U.S.", "O'Neill", "Nuku‘alofa", "P&G". */
    private int letters(int at, int end) {
        int to = at;
        while (to < end && isInside(at, to, end)) {
            to++;
        }
        if (to < end && text.charAt(to) == '.' && keepsStop(at, to, end)) {
            to++;
        }
        return to;
    }

    private boolean isInside(int start, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetter(c) || Character.isSurrogate(c) || isMark(c)) {
            return true;
        }
        boolean between = at > start && at + 1 < end && Character.isLetter(text.charAt(at + 1));
        return between && (c == '&' || "'’‘".indexOf(c) >= 0 || c == '.' && isDotted(start, at));
    }

    private boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u00AD'
                || c == '\u200D';
    }

    /** Whether single letters with full stops came before: "U" of "U.S". */
    private boolean isDotted(int start, int at) {
        return at == start + 1 || text.charAt(at - 2) == '.' || text.charAt(at - 1) == 'h' && at == start + 2;
    }

    private boolean keepsStop(int at, int stop, int end) {
        String word = text.substring(at, stop);
        boolean last = stop + 1 >= sentence.end();
        if (word.indexOf('.') > 0) {
            return true;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return !last
                        && (stop + 1 == end || ",;:)".indexOf(text.charAt(stop + 1)) >= 0)
                        && (initial || words.keepsStop(word))
                || last && words.has(Use.MAY_END, word);
    }

    /** "Bt1.3", "RM5 million", "USD6": a short sign in front of an amount. "G20" and "B2B" are names. */
    private boolean isMoney(int at, int to, int end) {
        if (to - at > 3 || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int stop = numbers.number(to, end);
        String number = text.substring(to, stop);
        if (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
            return words.has(Use.SCALE, text.substring(stop, letters(stop, end)));
        }
        return number.matches(".*[.,]\\d.*") || words.has(Use.SCALE, numbers.following(stop, end));
    }

    private int clitic(int at, int to) {
        String word = text.substring(at, to);
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.find() && clitic.start() > 0) {
            return at + clitic.start();
        }
        return word.equalsIgnoreCase("cannot") ? at + 3 : to;
    }
}
