package org.dossier.mention.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;

/**
 * Pairs the quotation marks of a text: straight, curly, angle, double or single, outermost only. One pass over the text.
 *
 * <p>A mark that opens a paragraph while a quotation of the paragraph before is still open continues it, as newspapers print long
 * quotations; so does a paragraph whose first mark closes. What is not closed ends with its paragraph, so that a lost mark costs one paragraph
 * and not the article.
 */
final class QuotationMarks {
    /** A stretch between marks; {@code closed} is false where the closing mark is missing. */
    record Quoted(Span span, Span content, boolean closed) {}

    private enum Mark {
        OPENS,
        CLOSES,
        EITHER,
        NONE
    }

    private final String text;
    private final List<Quoted> found = new ArrayList<>();
    /** Offset of the open mark, or -1; whether it is a single one; end of the last paragraph that the quotation fills. */
    private int open = -1;

    private boolean single;
    private int filledTo;

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The quoted stretches, in the order of the text; {@code paragraphs} in the order of the text, not overlapping. */
    static List<Quoted> pair(String text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text);
        paragraphs.forEach(marks::scan);
        marks.giveUp();
        return marks.found;
    }

    private void scan(Span paragraph) {
        int at = paragraph.start();
        if (open >= 0) {
            if (continues(at)) {
                at++;
            } else if (!closesFirst(paragraph)) {
                giveUp();
            }
        }
        int lastSingle = lastSingleClose(paragraph);
        for (; at < paragraph.end(); at++) {
            read(at, paragraph, lastSingle);
        }
        filledTo = paragraph.end();
    }

    /** Whether the paragraph begins with the kind of mark that is open. */
    private boolean continues(int at) {
        boolean sameKind = single ? isSingle(text.charAt(at)) : isDouble(text.charAt(at));
        return sameKind && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Whether the first mark of the paragraph closes: the quotation goes on without a mark of its own. */
    private boolean closesFirst(Span paragraph) {
        for (int at = paragraph.start(); !single && at < paragraph.end(); at++) {
            if (isDouble(text.charAt(at))) {
                return at > paragraph.start() && !isGap(text.charAt(at - 1)) && role(at, paragraph) != Mark.OPENS;
            }
        }
        return false;
    }

    private void read(int at, Span paragraph, int lastSingle) {
        char c = text.charAt(at);
        if (open < 0) {
            if (isDouble(c) && role(at, paragraph) != Mark.CLOSES || isSingle(c) && opensSingle(at, paragraph)) {
                begin(at);
            }
        } else if (single) {
            if (isSingle(c) && closesSingle(at, paragraph, lastSingle)) {
                end(at);
            }
        } else if (isDouble(c)) {
            if (role(at, paragraph) == Mark.OPENS && !isMisprinted(at)) {
                begin(at);
            } else {
                end(at);
            }
        }
    }

    /** {@code “They came, “she said}: an opening mark behind a comma and before a small letter is meant to close. */
    private boolean isMisprinted(int at) {
        return at >= 2
                && at + 1 < text.length()
                && isBlank(text.charAt(at - 1))
                && ",.!?".indexOf(text.charAt(at - 2)) >= 0
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private void begin(int at) {
        open = at;
        single = isSingle(text.charAt(at));
    }

    private void end(int at) {
        add(open, at + 1, at, true);
        open = -1;
    }

    private void giveUp() {
        if (open >= 0 && !single) {
            add(open, filledTo, filledTo, false);
        }
        open = -1;
    }

    private void add(int start, int end, int contentEnd, boolean closed) {
        trimmed(start + 1, contentEnd)
                .ifPresent(content -> found.add(new Quoted(new Span(start, end), content, closed)));
    }

    private Optional<Span> trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** What a double mark does: curly ones say so themselves, straight ones by what stands around them. */
    private Mark role(int at, Span paragraph) {
        return switch (text.charAt(at)) {
            case '„', '«' -> Mark.OPENS;
            case '“' -> open >= 0 && text.charAt(open) == '„' ? Mark.CLOSES : Mark.OPENS;
            case '»' -> Mark.CLOSES;
            case '”' -> open >= 0 ? Mark.CLOSES : byPlace(at, paragraph);
            default -> byPlace(at, paragraph);
        };
    }

    private Mark byPlace(int at, Span paragraph) {
        boolean afterGap = at == paragraph.start() || isGap(text.charAt(at - 1));
        boolean beforeGap = at + 1 >= paragraph.end() || isBlank(text.charAt(at + 1));
        if (afterGap && beforeGap) {
            return Mark.NONE;
        }
        return afterGap ? Mark.OPENS : beforeGap ? Mark.CLOSES : Mark.EITHER;
    }

    /** An apostrophe stands in a word ("don't") or before a year ("'90s"); an opening mark stands before a word. */
    private boolean opensSingle(int at, Span paragraph) {
        char c = text.charAt(at);
        boolean before = c == '‘' || c == '\'' && byPlace(at, paragraph) == Mark.OPENS;
        return before && at + 1 < paragraph.end() && Character.isLetter(text.charAt(at + 1));
    }

    /** "the suspects' homes" closes nothing while a mark after punctuation follows in the same paragraph. */
    private boolean closesSingle(int at, Span paragraph, int lastSingle) {
        if (text.charAt(at) == '‘' || at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        return at >= lastSingle || Character.toLowerCase(text.charAt(at - 1)) != 's';
    }

    /** Offset of the last single mark that stands after punctuation, or -1. */
    private int lastSingleClose(Span paragraph) {
        for (int at = paragraph.end() - 1; at > paragraph.start(); at--) {
            if (isSingle(text.charAt(at)) && ",.!?…".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDouble(char c) {
        return "\"“”„«»".indexOf(c) >= 0;
    }

    private static boolean isSingle(char c) {
        return "'‘’".indexOf(c) >= 0;
    }

    private static boolean isGap(char c) {
        return isBlank(c) || "([–—-/".indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
