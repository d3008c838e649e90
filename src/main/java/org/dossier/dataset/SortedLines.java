package org.dossier.dataset;

import java.io.BufferedReader;
import java.io.IOException;

/** Compares two texts of sorted lines, each once, in one pass. */
final class SortedLines {

    /** Is told what differs, in the order of the lines. */
    interface Difference {
        void removed(String line) throws IOException;

        void added(String line) throws IOException;
    }

    private SortedLines() {}

    static void compare(BufferedReader before, BufferedReader after, Difference difference) throws IOException {
        String left = before.readLine();
        String right = after.readLine();
        while (left != null || right != null) {
            int order = left == null ? 1 : right == null ? -1 : left.compareTo(right);
            if (order < 0) {
                difference.removed(left);
            } else if (order > 0) {
                difference.added(right);
            }
            left = order <= 0 ? before.readLine() : left;
            right = order >= 0 ? after.readLine() : right;
        }
    }
}
