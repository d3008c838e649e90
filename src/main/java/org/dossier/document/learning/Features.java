package org.dossier.document.learning;

import java.util.Arrays;

/**
 * The features of one decision, as 32-bit keys. A key mixes the number of its template with the values in it, so that no
 * dictionary of feature names is needed. Two of a million features share a key about a hundred times; nothing is lost by it.
 */
public final class Features {

    private int[] keys = new int[160];
    private long[] found = new long[160];
    private int count;
    private int template;

    public void clear() {
        count = 0;
        template = 0;
    }

    int[] keys() {
        return keys;
    }

    /** Room for what a model finds for each key. */
    long[] found() {
        return found;
    }

    int count() {
        return count;
    }

    public void add(int a) {
        put(mix(++template * 0x9E3779B1 + a));
    }

    public void add(int a, int b) {
        put(mix(mix(++template * 0x9E3779B1 + a) * 31 + b));
    }

    public void add(int a, int b, int c) {
        put(mix(mix(mix(++template * 0x9E3779B1 + a) * 31 + b) * 31 + c));
    }

    public void add(int a, int b, int c, int d) {
        put(mix(mix(mix(mix(++template * 0x9E3779B1 + a) * 31 + b) * 31 + c) * 31 + d));
    }

    /** Leaves the places of templates free, so that the templates after them keep their numbers. */
    public void skip(int templates) {
        template += templates;
    }

    private void put(int key) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            found = new long[2 * count];
        }
        keys[count++] = key == 0 ? 1 : key;
    }

    /** The finaliser of MurmurHash3 (A. Appleby, public domain): each bit of the result depends on each bit of the value. */
    public static int mix(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
