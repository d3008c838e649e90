package org.dossier.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A trained linear model, as it lies in the resources: sorted feature keys, and for each the classes that it speaks for or
 * against with 16-bit weights. Reading it fills an open-addressing table of primitive arrays.
 */
final class LinearModel implements Scorer {

    private final int[] table;
    private final int[] rows;
    private final int[] starts;
    private final byte[] classes;
    private final short[] weights;

    /**
     * @param keys the features, in ascending order
     * @param starts where the weights of each feature begin; one more at the end
     */
    LinearModel(int[] keys, int[] starts, byte[] classes, short[] weights) {
        this.starts = starts;
        this.classes = classes;
        this.weights = weights;
        int capacity = Integer.highestOneBit(Math.max(8, keys.length)) * 4;
        table = new int[capacity];
        rows = new int[capacity];
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row]);
            table[slot] = keys[row];
            rows[slot] = row;
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

    @Override
    public void score(int[] features, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            int slot = slot(features[i]);
            if (table[slot] != 0) {
                int row = rows[slot];
                for (int at = starts[row]; at < starts[row + 1]; at++) {
                    scores[classes[at]] += weights[at];
                }
            }
        }
    }

    static LinearModel read(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        int[] starts = new int[keys.length + 1];
        Bytes bytes = new Bytes(in);
        int key = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            key += bytes.varint();
            keys[i] = key;
        }
        for (int i = 0; i < keys.length; i++) {
            starts[i + 1] = starts[i] + bytes.varint();
        }
        byte[] classes = bytes.bytes(starts[keys.length]);
        short[] weights = new short[classes.length];
        for (int i = 0; i < weights.length; i++) {
            int zigzag = bytes.varint();
            weights[i] = (short) (zigzag >>> 1 ^ -(zigzag & 1));
        }
        Bytes.expectEnd(in);
        return new LinearModel(keys, starts, classes, weights);
    }

    /** Writes the arrays of the constructor in the form that {@link #read} takes. */
    static void write(DataOutputStream out, int[] keys, int[] starts, byte[] classes, short[] weights)
            throws IOException {
        out.writeInt(keys.length);
        int before = Integer.MIN_VALUE;
        for (int key : keys) {
            Bytes.writeVarint(out, key - before);
            before = key;
        }
        for (int i = 0; i < keys.length; i++) {
            Bytes.writeVarint(out, starts[i + 1] - starts[i]);
        }
        out.write(classes);
        for (short weight : weights) {
            Bytes.writeVarint(out, weight << 1 ^ weight >> 31);
        }
        out.writeInt(Bytes.END);
    }
}
