package org.dossier.document;

import java.util.ArrayList;
import java.util.List;

/** Puts together the lines that an editor wrapped: a line goes on if the first word of the next one would not have fitted. */
final class WrappedLines {

    /** How long, in characters, the longest line of a block may be that was wrapped. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 120;

    private WrappedLines() {}

    static List<RawLine> joined(List<RawLine> raw) {
        List<RawLine> joined = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < raw.size(); i++) {
            RawLine line = raw.get(i);
            boolean opens = i == 0 || line.afterBlank();
            width = opens ? width(raw, i) : width;
            if (!opens && goesOn(raw.get(i - 1), line, width)) {
                RawLine last = joined.removeLast();
                joined.add(new RawLine(line.text(), last.start(), line.end(), last.afterBlank()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** The longest line of the block; 0 if the block does not end as prose does: a headline and the line of its date were not wrapped. */
    private static int width(List<RawLine> raw, int from) {
        int width = 0;
        int last = from;
        for (int i = from; i < raw.size() && (i == from || !raw.get(i).afterBlank()); i++) {
            width = Math.max(width, raw.get(i).length());
            last = i;
        }
        return raw.get(last).endsSentence() ? width : 0;
    }

    private static boolean goesOn(RawLine line, RawLine next, int width) {
        if (next.behindMarker() > next.start()) {
            return false;
        }
        boolean open = !line.endsSentence() && ":;".indexOf(line.last()) < 0;
        if (open && line.length() >= NARROWEST && Character.isLowerCase(next.first())) {
            return true;
        }
        int word = next.start();
        while (word < next.end() && !RawLine.isBlank(next.text().charAt(word))) {
            word++;
        }
        return width >= NARROWEST
                && width <= WIDEST
                && line.length() + 1 + word - next.start() > width
                && word < next.end();
    }
}
