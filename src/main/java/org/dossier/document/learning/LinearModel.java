package org.dossier.document.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A trained linear model, as it lies in the resources: sorted feature keys, and for each the classes that it speaks for or
 * against with 16-bit weights. Reading it fills an open-addressing table, so that a feature costs two looks into memory.
 */
final class LinearModel implements Scorer {

    /** Feature key in the upper half, where its weights begin in the lower half. */
    private final long[] table;

    /** For each feature the number of its weights, then the weights, packed by {@link #pack}. */
    private final int[] rows;

    /**
     * @param keys the features
     * @param rows one row behind the other, as in the field of that name
     */
    LinearModel(int[] keys, int[] rows) {
        this.rows = rows;
        table = new long[Integer.highestOneBit(Math.max(8, keys.length * 4 / 3)) * 2];
        int start = 0;
        for (int key : keys) {
            table[slot(table, key)] = (long) key << 32 | start;
            start += 1 + rows[start];
        }
    }

    /** The tables of a model as another had them. */
    LinearModel(long[] table, int[] rows) {
        this.table = table;
        this.rows = rows;
    }

    /** Writes the tables, for {@link MemoryImage#read}. */
    void write(Path image) throws IOException {
        MemoryImage.write(image, table, rows);
    }

    /** Where a key is in a table of {@code key << 32 | value}, or the free place where it belongs. Keys are not 0. */
    static int slot(long[] table, int key) {
        int mask = table.length - 1;
        int at = place(key, shift(table));
        while (table[at] != 0 && (int) (table[at] >>> 32) != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /**
     * Where to look for a key first: by its upper bits, from the smallest key to the greatest. So a model, whose keys ascend, fills its
     * table from front to back, several times faster than all over memory.
     */
    private static int place(int key, int shift) {
        return (key ^ Integer.MIN_VALUE) >>> shift;
    }

    private static int shift(long[] table) {
        return Integer.numberOfLeadingZeros(table.length - 1);
    }

    static int pack(int label, int weight) {
        return label << 24 | weight & 0xFFFFFF;
    }

    static int label(int packed) {
        return packed >>> 24;
    }

    static int weight(int packed) {
        return packed << 8 >> 8;
    }

    /**
     * Looks up the rows of all features. The first loop only asks for memory, without a branch: so the processor fetches many places at the
     * same time, which is most of the time that a model takes.
     *
     * @return how many of the features have a row; where they begin stands in the lower half of {@link Features#found()}
     */
    static int find(long[] table, Features features) {
        int[] keys = features.keys();
        long[] found = features.found();
        int shift = shift(table);
        for (int i = 0; i < features.count(); i++) {
            found[i] = table[place(keys[i], shift)];
        }
        int rows = 0;
        for (int i = 0; i < features.count(); i++) {
            long entry = found[i];
            if (entry != 0 && (int) (entry >>> 32) != keys[i]) {
                entry = table[slot(table, keys[i])];
            }
            if (entry != 0) {
                found[rows++] = entry;
            }
        }
        return rows;
    }

    @Override
    public void score(Features features, int[] scores) {
        int found = find(table, features);
        for (int i = 0; i < found; i++) {
            int start = (int) features.found()[i];
            for (int at = start + 1, end = at + rows[start]; at < end; at++) {
                scores[label(rows[at])] += weight(rows[at]);
            }
        }
    }

    static LinearModel read(DataInputStream in) throws IOException {
        int count = in.readInt();
        int[] rows = new int[in.readInt()];
        Bytes bytes = new Bytes(in);
        int[] keys = bytes.ascending(count);
        for (int i = 0, start = 0; i < keys.length; i++) {
            rows[start] = bytes.varint();
            start += 1 + rows[start];
        }
        readEntries(bytes, rows);
        bytes.expectEnd();
        return new LinearModel(keys, rows);
    }

    /** Reads the classes of all rows whose lengths are there, then the weights. */
    private static void readEntries(Bytes bytes, int[] rows) throws IOException {
        for (int start = 0; start < rows.length; start += 1 + rows[start]) {
            for (int at = start + 1; at <= start + rows[start]; at++) {
                rows[at] = bytes.varint() << 24;
            }
        }
        for (int start = 0; start < rows.length; start += 1 + rows[start]) {
            for (int at = start + 1; at <= start + rows[start]; at++) {
                int zigzag = bytes.varint();
                rows[at] |= (zigzag >>> 1 ^ -(zigzag & 1)) & 0xFFFFFF;
            }
        }
    }

    /** Writes keys in ascending order, then all counts, all classes, all weights: like with like, for the compression behind it. */
    static void write(DataOutputStream out, int[] keys, int[] rows) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(rows.length);
        int before = Integer.MIN_VALUE;
        for (int key : keys) {
            Bytes.writeVarint(out, key - before);
            before = key;
        }
        for (int start = 0; start < rows.length; start += 1 + rows[start]) {
            Bytes.writeVarint(out, rows[start]);
        }
        writeEntries(out, rows);
        Bytes.writeEnd(out);
    }

    private static void writeEntries(DataOutputStream out, int[] rows) throws IOException {
        for (int start = 0; start < rows.length; start += 1 + rows[start]) {
            for (int at = start + 1; at <= start + rows[start]; at++) {
                Bytes.writeVarint(out, label(rows[at]));
            }
        }
        for (int start = 0; start < rows.length; start += 1 + rows[start]) {
            for (int at = start + 1; at <= start + rows[start]; at++) {
                Bytes.writeVarint(out, weight(rows[at]) << 1 ^ weight(rows[at]) >> 31);
            }
        }
    }
}
