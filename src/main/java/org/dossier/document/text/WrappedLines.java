package org.dossier.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together the lines that an editor wrapped or a printer set: a line goes on if the first word of the next one would not have fitted, and
 * where a page ends within a sentence.
 */
final class WrappedLines {

    /** How long, in characters, the longest line of a block may be that was wrapped. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 120;

    /** Columns of print; narrower than others only if all lines are full. */
    private static final int COLUMN = 40;

    /** Of so many lines of a wrapped block one may have room, such as its headline. */
    private static final int MOST = 3;

    /** A line may be longer than others by the end of a word that was broken there. */
    private static final int SLACK = 6;

    private final List<RawLine> raw;
    private final PrintedPages pages;

    private WrappedLines(PrintedPages pages) {
        this.pages = pages;
        raw = pages.lines();
    }

    static List<RawLine> joined(PrintedPages pages) {
        return new WrappedLines(pages).joined();
    }

    private List<RawLine> joined() {
        List<RawLine> joined = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < raw.size(); i++) {
            RawLine line = raw.get(i);
            width = i == 0 || line.afterBlank() ? width(i) : width;
            if (i > 0 && goesOn(joined.getLast(), raw.get(i - 1), line, width)) {
                RawLine last = joined.removeLast();
                joined.add(new RawLine(line.text(), last.start(), line.end(), last.afterBlank()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /**
     * The longest line of the block; 0 if the block does not end as prose does, or most of its lines had room for the next word: a headline and
     * the line of its date were not wrapped.
     */
    private int width(int from) {
        int width = 0;
        int end = from;
        for (; end < raw.size() && (end == from || !raw.get(end).afterBlank()); end++) {
            width = Math.max(width, raw.get(end).length());
        }
        RawLine last = raw.get(end - 1);
        boolean prose = last.endsSentence() || last.last() == ':';
        return prose && isWrapped(from, end, width) ? width : 0;
    }

    private boolean isWrapped(int from, int end, int width) {
        int full = 0;
        for (int i = from + 1; i < end; i++) {
            full += raw.get(i).isMarked() || isFull(raw.get(i - 1), raw.get(i), width - SLACK) ? 1 : 0;
        }
        int breaks = end - from - 1;
        return width >= NARROWEST ? MOST * full >= (MOST - 1) * breaks : breaks > 1 && full == breaks;
    }

    /** Whether the first word of the next line would not have fitted. */
    private static boolean isFull(RawLine line, RawLine next, int width) {
        return line.length() + 1 + next.firstWord() > width;
    }

    /**
     * @param whole the line so far
     * @param line its last part
     */
    private boolean goesOn(RawLine whole, RawLine line, RawLine next, int width) {
        boolean open = line.isOpen();
        boolean lower = Character.isLowerCase(next.first());
        if (next.isMarked()) {
            return false;
        }
        if (next.afterBlank()) {
            return open && lower && pages.openings().contains(next.start());
        }
        boolean hangs = open && whole.isMarked() && next.indent() > whole.indent();
        boolean wrapped =
                width >= COLUMN && width <= WIDEST && isFull(line, next, width) && next.firstWord() < next.length();
        return hangs || open && lower && line.length() >= NARROWEST || wrapped;
    }
}
