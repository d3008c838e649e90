package org.dossier.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.article.Span;
import org.dossier.document.Sentence;

/**
 * Splits a text into lines and tells headings and list items from prose. Credits in square brackets at the end of a line, lines without
 * letter or digit, and the numbers of pages are left out. {@code "Results:\n• 3 arrests\n"} gives prose and an item "3 arrests".
 */
public final class LineSplitter {

    private static final Pattern CREDIT = Pattern.compile("\\[[^\\[\\]\\n]{1,80}]\\s*$");
    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{3}[.!?][\"”’]? (?=[\\p{Lu}(])");
    /** "Lima, Peru: 12 people held." */
    private static final Pattern LABEL = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*+(?:,? (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*+|of|the|and|de|la|del)){0,4}+: \\S");

    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_ITEM = 300;
    private static final int LONGEST_CREDIT = 90;

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int paragraph;
    private boolean inList;

    private LineSplitter(String text) {
        this.text = text;
    }

    public static List<Line> split(String text) {
        LineSplitter splitter = new LineSplitter(text);
        WrappedLines.joined(PrintedPages.of(RawLines.of(text))).forEach(splitter::add);
        return splitter.lines;
    }

    private void add(RawLine raw) {
        withoutCredit(raw).filter(RawLine::hasWord).ifPresent(line -> {
            boolean marked = line.behindMarker() > line.start() && line.behindMarker() < line.end();
            Sentence.Kind kind = marked ? Sentence.Kind.ITEM : kind(line);
            if (marked || kind != Sentence.Kind.ITEM) {
                inList = line.last() == ':';
            }
            paragraph += begins(line, kind) ? 1 : 0;
            int start = marked ? line.behindMarker() : line.start();
            lines.add(new Line(new Span(start, line.end()), paragraph, kind));
        });
    }

    /** Whether it opens a paragraph: behind a blank line, or as prose behind a line of prose that ends a sentence and had room for more. */
    private boolean begins(RawLine line, Sentence.Kind kind) {
        if (lines.isEmpty()) {
            return false;
        }
        Line last = lines.getLast();
        boolean prose = kind == Sentence.Kind.PROSE && last.kind() == Sentence.Kind.PROSE;
        return line.afterBlank() || prose && endsSentence(last);
    }

    private boolean endsSentence(Line line) {
        return RawLine.between(text, line.span().start(), line.span().end(), false)
                .filter(RawLine::endsSentence)
                .isPresent();
    }

    /** The line without the credit at its end; none if it is nothing but a credit. */
    private Optional<RawLine> withoutCredit(RawLine line) {
        Matcher credit = CREDIT.matcher(text).region(Math.max(line.start(), line.end() - LONGEST_CREDIT), line.end());
        if (!credit.find()) {
            return Optional.of(line);
        }
        Optional<RawLine> rest = RawLine.between(text, line.start(), credit.start(), line.afterBlank());
        return rest.filter(RawLine::endsSentence).isPresent() ? Optional.of(line) : rest;
    }

    private Sentence.Kind kind(RawLine line) {
        boolean closed = line.endsSentence();
        boolean belongs = !closed
                || !line.afterBlank()
                || afterSemicolon()
                || line.matcher(LABEL).lookingAt();
        if (inList && line.length() <= LONGEST_ITEM && belongs && !isQuote(line)) {
            return Sentence.Kind.ITEM;
        }
        if (closed
                || line.length() > LONGEST_HEADING
                || line.matcher(INNER_END).find()
                || ":,;-".indexOf(line.last()) >= 0) {
            return Sentence.Kind.PROSE;
        }
        return !line.afterBlank() && isFigure(line) ? Sentence.Kind.ITEM : Sentence.Kind.HEADING;
    }

    private boolean afterSemicolon() {
        return !lines.isEmpty() && text.charAt(lines.getLast().span().end() - 1) == ';';
    }

    private boolean isFigure(RawLine line) {
        int type = Character.getType(line.first());
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.CURRENCY_SYMBOL;
    }

    private boolean isQuote(RawLine line) {
        return "\"“‘'«".indexOf(line.first()) >= 0;
    }
}
