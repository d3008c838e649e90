package org.dossier.graph;

/**
 * Counts the code points of a text up to any offset in constant time: Java counts in UTF-16 units, the Web Annotation Data Model in
 * code points.
 */
final class CodePoints {

    private static final int STEP = 1024;

    private final String text;
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.before = new int[text.length() / STEP + 1];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + count((i - 1) * STEP, i * STEP);
        }
    }

    /** Code points that begin in a stretch: the second half of a pair does not begin one. */
    private int count(int from, int to) {
        return to == from ? 0 : text.codePointCount(from, to) - (isInside(from) ? 1 : 0);
    }

    private boolean isInside(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    /** How many code points begin before the offset. */
    int before(int offset) {
        int step = offset / STEP;
        return before[step] + count(step * STEP, offset);
    }

    /** The text between two offsets, moved so that no pair of surrogates is cut. */
    String between(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        return text.substring(isInside(start) ? start + 1 : start, isInside(end) ? end - 1 : end);
    }
}
