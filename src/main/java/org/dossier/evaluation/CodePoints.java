package org.dossier.evaluation;

import java.util.Arrays;

/** Where the UTF-16 offsets of a text lie in Unicode code points; looked up in logarithmic time after one pass. */
final class CodePoints {

    private final int[] pairs;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /** The offset in code points of one in UTF-16 code units. */
    int of(int offset) {
        int at = Arrays.binarySearch(pairs, offset);
        return offset - (at < 0 ? -at - 1 : at);
    }
}
