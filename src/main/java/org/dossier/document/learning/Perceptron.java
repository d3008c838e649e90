package org.dossier.document.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear model while it learns: an averaged perceptron (M. Collins, EMNLP 2002) with integer weights, so that the same
 * sentences in the same order give the same model on every machine. Only features that were part of a mistake take room.
 */
public final class Perceptron implements Scorer {

    /** Steps of a frozen weight for one update. */
    private static final int SCALE = 32;

    private static final int HEADER = 2;

    /** Feature key in the upper half, where its row begins in the lower half; rows begin at 1. */
    private long[] table = new long[1 << 16];

    /** Rows: room, number of weights, then the weights, packed as in {@link LinearModel}. A full row moves to the end. */
    private int[] rows = new int[1 << 18];

    /** For each weight the sum of (clock × change): its average is weight - sum / clock. */
    private int[] sums = new int[1 << 18];

    private int used = 1;
    private int features;
    private int clock = 1;

    /** One more example was seen. */
    public void tick() {
        clock++;
    }

    @Override
    public void score(Features features, int[] scores) {
        int found = LinearModel.find(table, features);
        for (int i = 0; i < found; i++) {
            int start = (int) features.found()[i] + HEADER;
            for (int at = start, end = start + rows[start - 1]; at < end; at++) {
                scores[LinearModel.label(rows[at])] += LinearModel.weight(rows[at]);
            }
        }
    }

    /** Makes the class likelier ({@code change} 1) or less likely (-1) where these features are. */
    public void update(Features features, int label, int change) {
        for (int i = 0; i < features.count(); i++) {
            int at = place(features.keys()[i], label);
            rows[at] = LinearModel.pack(label, LinearModel.weight(rows[at]) + change);
            sums[at] += clock * change;
        }
    }

    /** Where the weight of the feature for the class is; made if there is none. */
    private int place(int key, int label) {
        int slot = LinearModel.slot(table, key);
        if (table[slot] == 0) {
            slot = add(key);
        }
        int start = (int) table[slot];
        int end = start + HEADER + rows[start + 1];
        for (int at = start + HEADER; at < end; at++) {
            if (LinearModel.label(rows[at]) == label) {
                return at;
            }
        }
        if (rows[start + 1] == rows[start]) {
            start = move(start);
            table[slot] = (long) key << 32 | start;
        }
        int at = start + HEADER + rows[start + 1]++;
        rows[at] = LinearModel.pack(label, 0);
        return at;
    }

    private int add(int key) {
        if (2 * features++ > table.length) {
            grow();
        }
        int slot = LinearModel.slot(table, key);
        table[slot] = (long) key << 32 | row(2);
        return slot;
    }

    private int row(int room) {
        int start = used;
        used += HEADER + room;
        if (used > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
            sums = Arrays.copyOf(sums, rows.length);
        }
        rows[start] = room;
        return start;
    }

    private int move(int from) {
        int to = row(2 * rows[from]);
        int length = 1 + rows[from + 1];
        System.arraycopy(rows, from + 1, rows, to + 1, length);
        System.arraycopy(sums, from + 1, sums, to + 1, length);
        return to;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                table[LinearModel.slot(table, (int) (entry >>> 32))] = entry;
            }
        }
    }

    /** The smallest average that may be kept if no more than so many weights are to remain. */
    public double leastOf(int most) {
        int[] counts = new int[1 << 15];
        for (long entry : table) {
            int row = (int) entry;
            for (int at = row + HEADER; row > 0 && at < row + HEADER + rows[row + 1]; at++) {
                counts[(int) Math.min(counts.length - 1, Math.round(Math.abs(average(at)) * SCALE))]++;
            }
        }
        int kept = 0;
        int least = counts.length;
        while (least > 1 && kept + counts[least - 1] <= most) {
            kept += counts[--least];
        }
        return (least - 0.5) / SCALE;
    }

    private double average(int at) {
        return LinearModel.weight(rows[at]) - (double) sums[at] / clock;
    }

    /**
     * Writes the averaged weights, those below {@code least} left out.
     *
     * @param least smallest average that is kept, in units of one update
     */
    public void write(DataOutputStream out, double least) throws IOException {
        Frozen frozen = freeze(least);
        LinearModel.write(out, frozen.keys(), frozen.rows());
    }

    /** The averaged model, to be used at once. */
    public Scorer average(double least) {
        Frozen frozen = freeze(least);
        return new LinearModel(frozen.keys(), frozen.rows());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Frozen(int[] keys, int[] rows) {}

    private Frozen freeze(double least) {
        long[] sorted = Arrays.stream(table).filter(e -> e != 0).sorted().toArray();
        int[] keys = new int[sorted.length];
        int[] kept = new int[used];
        int count = 0;
        int size = 0;
        for (long entry : sorted) {
            int end = copy((int) entry, kept, size, least);
            if (end > size + 1) {
                kept[size] = end - size - 1;
                size = end;
                keys[count++] = (int) (entry >>> 32);
            }
        }
        return new Frozen(Arrays.copyOf(keys, count), Arrays.copyOf(kept, size));
    }

    /** Appends the averages of one row behind the place for their number. */
    private int copy(int row, int[] kept, int size, double least) {
        int end = size + 1;
        for (int at = row + HEADER; at < row + HEADER + rows[row + 1]; at++) {
            double average = average(at);
            if (Math.abs(average) >= least) {
                kept[end++] = LinearModel.pack(LinearModel.label(rows[at]), (int) Math.round(average * SCALE));
            }
        }
        return end;
    }
}
