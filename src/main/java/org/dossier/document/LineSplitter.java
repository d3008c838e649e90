package org.dossier.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.article.Span;

/**
 * Splits a text into lines and tells headings and list items from prose. Credits in square brackets at the end of a line, and lines without
 * letter or digit, are left out. {@code "Results:\n• 3 arrests\n"} gives prose and an item "3 arrests".
 */
final class LineSplitter {

    private static final Pattern MARKER = Pattern.compile(
            "(?:[•·▪▫◦●○■□‣⁃►▶➢✓✔]|[*–—-](?=\\s)|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\\s))[\\s\\u00A0]*");
    private static final Pattern CREDIT = Pattern.compile("\\[[^\\[\\]\\n]{1,80}]\\s*$");
    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2}[.!?][\"”’]?(?=\\p{Lu}\\p{Ll}+ )");
    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{3}[.!?][\"”’]? (?=[\\p{Lu}(])");
    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_ITEM = 300;
    private static final int NARROWEST = 50;
    private static final int NARROW = 120;

    private record Raw(int start, int end, boolean afterBlank) {}

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int paragraph;
    private boolean inList;

    private LineSplitter(String text) {
        this.text = text;
    }

    static List<Line> split(String text) {
        LineSplitter splitter = new LineSplitter(text);
        List<Raw> raw = splitter.joined(splitter.raw());
        for (int i = 0; i < raw.size(); i++) {
            splitter.add(raw, i);
        }
        return splitter.lines;
    }

    /** The lines that are not blank, without blanks around them; glued sentences are lines of their own. */
    private List<Raw> raw() {
        List<Raw> found = new ArrayList<>();
        boolean blank = true;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isBreak(text.charAt(at))) {
                Raw line = trim(start, at, blank);
                if (line == null) {
                    blank |= at > start || at == start && at < text.length() && !isCrLf(at);
                } else {
                    unglue(line, found);
                    blank = false;
                }
                start = at + 1;
            }
        }
        return found;
    }

    private boolean isCrLf(int at) {
        return at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B';
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private Raw trim(int from, int to, boolean afterBlank) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : new Raw(start, end, afterBlank);
    }

    /** "…, she said.Officers search …": two texts were put together without a line end. */
    private void unglue(Raw line, List<Raw> found) {
        Matcher glued = GLUED.matcher(text).region(line.start, line.end);
        int start = line.start;
        while (glued.find()) {
            found.add(new Raw(start, glued.end(), start == line.start && line.afterBlank));
            start = glued.end();
        }
        found.add(new Raw(start, line.end, start == line.start ? line.afterBlank : true));
    }

    /** Puts together what was wrapped: a line goes on if the first word of the next one would not have fitted. */
    private List<Raw> joined(List<Raw> raw) {
        List<Raw> joined = new ArrayList<>();
        int width = 0;
        int block = -1;
        for (int i = 0; i < raw.size(); i++) {
            Raw line = raw.get(i);
            if (line.afterBlank || block < 0) {
                block = i;
                width = width(raw, i);
            }
            Raw last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && !line.afterBlank && goesOn(raw.get(i - 1), line, width)) {
                joined.set(joined.size() - 1, new Raw(last.start, line.end, last.afterBlank));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** The longest line of the block; 0 if the block does not end as prose does: a headline and the line of its date were not wrapped. */
    private int width(List<Raw> raw, int from) {
        int width = 0;
        int last = from;
        for (int i = from; i < raw.size() && (i == from || !raw.get(i).afterBlank); i++) {
            width = Math.max(width, raw.get(i).end - raw.get(i).start);
            last = i;
        }
        return isFinal(raw.get(last).end) ? width : 0;
    }

    private boolean goesOn(Raw line, Raw next, int width) {
        if (MARKER.matcher(text).region(next.start, next.end).lookingAt()) {
            return false;
        }
        boolean open = !isFinal(line.end) && ":;".indexOf(text.charAt(line.end - 1)) < 0;
        if (open && line.end - line.start >= NARROWEST && Character.isLowerCase(text.charAt(next.start))) {
            return true;
        }
        int word = next.start;
        while (word < next.end && !isBlank(text.charAt(word))) {
            word++;
        }
        return width >= NARROWEST
                && width <= NARROW
                && line.end - line.start + 1 + word - next.start > width
                && word < next.end;
    }

    private void add(List<Raw> raw, int i) {
        Raw line = withoutCredit(raw.get(i));
        if (line == null || !hasWord(line)) {
            return;
        }
        paragraph += line.afterBlank && !lines.isEmpty() ? 1 : 0;
        Matcher marker = MARKER.matcher(text).region(line.start, line.end);
        int start = marker.lookingAt() && marker.end() < line.end ? marker.end() : line.start;
        Sentence.Kind kind = start > line.start ? Sentence.Kind.ITEM : kind(line);
        if (start > line.start || kind != Sentence.Kind.ITEM) {
            inList = text.charAt(line.end - 1) == ':';
        }
        lines.add(new Line(new Span(start, line.end), paragraph, kind));
    }

    private Raw withoutCredit(Raw line) {
        int from = Math.max(line.start, line.end - 90);
        Matcher credit = CREDIT.matcher(text).region(from, line.end);
        if (!credit.find()) {
            return line;
        }
        Raw rest = trim(line.start, credit.start(), line.afterBlank);
        return rest != null && isFinal(rest.end) ? line : rest;
    }

    private boolean hasWord(Raw line) {
        for (int at = line.start; at < line.end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) || Character.isHighSurrogate(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private Sentence.Kind kind(Raw line) {
        int length = line.end - line.start;
        char last = text.charAt(line.end - 1);
        boolean closed = isFinal(line.end);
        if (inList && length <= LONGEST_ITEM && (!closed || !line.afterBlank || afterSemicolon()) && !isQuote(line)) {
            return Sentence.Kind.ITEM;
        }
        if (closed
                || length > LONGEST_HEADING
                || INNER_END.matcher(text).region(line.start, line.end).find()
                || last == ':'
                || last == ','
                || last == ';'
                || last == '-') {
            return Sentence.Kind.PROSE;
        }
        return !line.afterBlank && isFigure(line) ? Sentence.Kind.ITEM : Sentence.Kind.HEADING;
    }

    private boolean afterSemicolon() {
        return !lines.isEmpty() && text.charAt(lines.getLast().span().end() - 1) == ';';
    }

    private boolean isFigure(Raw line) {
        int type = Character.getType(text.charAt(line.start));
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.CURRENCY_SYMBOL;
    }

    private boolean isQuote(Raw line) {
        return "\"“‘'«".indexOf(text.charAt(line.start)) >= 0;
    }

    /** Whether a sentence ends before the place: a full stop, with quotes and brackets closed behind it. */
    private boolean isFinal(int end) {
        int at = end - 1;
        while (at > 0 && "\"”’'»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…。".indexOf(text.charAt(at)) >= 0;
    }
}
