package org.dossier.article;

import java.util.Arrays;

/**
 * The two ways to count places in a text: Java counts UTF-16 units, the Web Annotation Data Model and others code points. {@code "🐟 7"}
 * has four units and three code points. One pass over the text when made, logarithmic time for each place.
 */
public final class CodePoints {

    private final String text;

    /** The offsets of the second units of surrogate pairs, ascending. */
    private final int[] seconds;

    /** The places of a text. */
    public CodePoints(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isSecond(i)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        seconds = Arrays.copyOf(found, count);
    }

    private boolean isSecond(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** How many code points the text has. */
    public int count() {
        return before(text.length());
    }

    /** How many code points begin before a unit: the place of the unit in code points. */
    public int before(int unit) {
        int at = Arrays.binarySearch(seconds, unit);
        return unit - (at < 0 ? -at - 1 : at);
    }

    /** The unit with which a code point begins; that of {@link #count()} is the length of the text. */
    public int unit(int point) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (seconds[middle] - 1 - middle < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }

    /** The text between two units, moved inwards so that no pair of surrogates is cut, and into the text. */
    public String between(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(text.length(), to);
        return text.substring(isSecond(start) ? start + 1 : start, isSecond(end) ? end - 1 : end);
    }
}
