package org.dossier.document.learning;

import java.util.Arrays;

/** What goes into a {@link Network}: some of its rows, each with a value. Those that are not there have the value 0. */
public final class NetworkInput {

    private int[] rows = new int[1024];
    private float[] values = new float[1024];
    private int count;

    public void clear() {
        count = 0;
    }

    public void add(int row, float value) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        rows[count] = row;
        values[count++] = value;
    }

    int count() {
        return count;
    }

    int row(int i) {
        return rows[i];
    }

    float value(int i) {
        return values[i];
    }
}
