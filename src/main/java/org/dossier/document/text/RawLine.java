package org.dossier.document.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text as its author broke it, without blanks around it; it has a character at least.
 *
 * @param start of its first character in the text
 * @param end behind its last
 * @param afterBlank whether a blank line or the start of the text stands before it
 */
record RawLine(String text, int start, int end, boolean afterBlank) {

    private static final Pattern MARKER = Pattern.compile(
            "(?:[•·▪▫◦●○■□‣⁃►▶➢✓✔]|[*–—-](?=\\s)|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\\s))[\\s\\u00A0]*");

    /** The line between two places of the text; none if all there is blank. */
    static Optional<RawLine> between(String text, int from, int to, boolean afterBlank) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(new RawLine(text, start, end, afterBlank));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    int length() {
        return end - start;
    }

    char first() {
        return text.charAt(start);
    }

    char last() {
        return text.charAt(end - 1);
    }

    /** The pattern's matcher, which sees this line only. */
    Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(start, end);
    }

    /** Where the words begin behind the marker of a list item; the start where there is none. */
    int behindMarker() {
        Matcher marker = matcher(MARKER);
        return marker.lookingAt() ? marker.end() : start;
    }

    /** Whether a sentence ends with the line: a full stop, with quotes and brackets closed behind it. */
    boolean endsSentence() {
        int at = end - 1;
        while (at > 0 && "\"”’'»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…。".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether neither a sentence nor what opens a list ends with it. */
    boolean isOpen() {
        return !endsSentence() && ":;".indexOf(last()) < 0;
    }

    boolean isMarked() {
        return behindMarker() > start;
    }

    /** The length of its first word. */
    int firstWord() {
        int at = start;
        while (at < end && !isBlank(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** How many blanks stand before it in its line. */
    int indent() {
        int at = start;
        while (at > 0 && " \t\u00A0".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return start - at;
    }

    boolean hasWord() {
        for (int at = start; at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) || Character.isHighSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
