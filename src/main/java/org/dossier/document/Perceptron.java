package org.dossier.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A linear model while it learns: an averaged perceptron (M. Collins, EMNLP 2002) with integer weights, so that the same
 * sentences in the same order give the same model on every machine. Only features that were part of a mistake take room.
 */
final class Perceptron implements Scorer {

    /** Of an entry in a row: class, weight, sum of (clock × change). The average is weight - sum / clock. */
    private static final int ENTRY = 3;

    private int[] table = new int[1 << 16];
    private int[] rowOf = new int[1 << 16];
    private int[][] rows = new int[1 << 15][];
    private int size;
    private int clock = 1;

    /** One more example was seen. */
    void tick() {
        clock++;
    }

    @Override
    public void score(int[] features, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            int slot = slot(features[i]);
            if (table[slot] == 0) {
                continue;
            }
            int[] row = rows[rowOf[slot]];
            for (int at = 1, end = 1 + row[0] * ENTRY; at < end; at += ENTRY) {
                scores[row[at]] += row[at + 1];
            }
        }
    }

    /** Makes the class likelier ({@code change} 1) or less likely (-1) where these features are. */
    void update(int[] features, int count, int label, int change) {
        for (int i = 0; i < count; i++) {
            update(features[i], label, change);
        }
    }

    private void update(int key, int label, int change) {
        int number = rowFor(key);
        int[] row = rows[number];
        int end = 1 + row[0] * ENTRY;
        int at = 1;
        while (at < end && row[at] != label) {
            at += ENTRY;
        }
        if (at == end) {
            if (end == row.length) {
                row = rows[number] = Arrays.copyOf(row, end + 2 * ENTRY);
            }
            row[at] = label;
            row[0]++;
        }
        row[at + 1] += change;
        row[at + 2] += clock * change;
    }

    private int rowFor(int key) {
        int slot = slot(key);
        if (table[slot] != 0) {
            return rowOf[slot];
        }
        if (2 * size > table.length) {
            grow();
            slot = slot(key);
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        table[slot] = key;
        rowOf[slot] = size;
        rows[size] = new int[1 + ENTRY];
        return size++;
    }

    private void grow() {
        int[] keys = table;
        int[] numbers = rowOf;
        table = new int[keys.length * 2];
        rowOf = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = slot(keys[i]);
                table[slot] = keys[i];
                rowOf[slot] = numbers[i];
            }
        }
    }

    private int slot(int key) {
        int mask = table.length - 1;
        int at = (key * 0x9E3779B1 >>> 7) & mask;
        while (table[at] != 0 && table[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /**
     * Writes the averaged weights, those below {@code least} left out.
     *
     * @param least smallest average that is kept, in units of one update
     */
    void write(DataOutputStream out, double least) throws IOException {
        Frozen frozen = freeze(least);
        LinearModel.write(out, frozen.keys(), frozen.starts(), frozen.classes(), frozen.weights());
    }

    /** The averaged model, to be used at once. */
    LinearModel average(double least) {
        Frozen frozen = freeze(least);
        return new LinearModel(frozen.keys(), frozen.starts(), frozen.classes(), frozen.weights());
    }

    private record Frozen(int[] keys, int[] starts, byte[] classes, short[] weights) {}

    private Frozen freeze(double least) {
        double scale = scale();
        int[] slots = IntStream.range(0, table.length)
                .filter(i -> table[i] != 0)
                .boxed()
                .sorted((a, b) -> Integer.compare(table[a], table[b]))
                .mapToInt(i -> i)
                .toArray();
        int[] keys = new int[slots.length];
        int[] starts = new int[slots.length + 1];
        byte[] classes = new byte[1024];
        short[] weights = new short[1024];
        int kept = 0;
        int entries = 0;
        for (int slot : slots) {
            int[] row = rows[rowOf[slot]];
            int before = entries;
            for (int at = 1; at < 1 + row[0] * ENTRY; at += ENTRY) {
                double average = average(row, at);
                if (Math.abs(average) >= least && Math.round(average * scale) != 0) {
                    if (entries == classes.length) {
                        classes = Arrays.copyOf(classes, 2 * entries);
                        weights = Arrays.copyOf(weights, 2 * entries);
                    }
                    classes[entries] = (byte) row[at];
                    weights[entries++] = (short) Math.round(average * scale);
                }
            }
            if (entries > before) {
                keys[kept++] = table[slot];
                starts[kept] = entries;
            }
        }
        return new Frozen(
                Arrays.copyOf(keys, kept),
                Arrays.copyOf(starts, kept + 1),
                Arrays.copyOf(classes, entries),
                Arrays.copyOf(weights, entries));
    }

    private double average(int[] row, int at) {
        return row[at + 1] - (double) row[at + 2] / clock;
    }

    /** 32 steps for one update, fewer where a weight would not fit into 16 bits. */
    private double scale() {
        double most = 1;
        for (int r = 0; r < size; r++) {
            for (int at = 1; at < 1 + rows[r][0] * ENTRY; at += ENTRY) {
                most = Math.max(most, Math.abs(average(rows[r], at)));
            }
        }
        return Math.min(32, Short.MAX_VALUE / most);
    }
}
