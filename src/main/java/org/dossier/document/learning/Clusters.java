package org.dossier.document.learning;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Classes of words that stand between the same neighbours, as the algorithm of P. Brown and others (Computational Linguistics 18(4), 1992)
 * found them in much text without annotation: {@code "police"} and {@code "customs"} share most of their path in its binary tree. A model that has never seen
 * a word knows it by its class. Where the paths come from: {@code ATTRIBUTION.md} beside the models.
 */
public final class Clusters {

    /** Bits of a path that make a class, from the widest class to the narrowest; the last is the whole path. */
    private static final int[] DEPTHS = {4, 6, 10, 32};

    /** Places in {@link #DEPTHS}: of the classes with six bits, of those with ten, and of those with all. */
    public static final int WIDE = 1;

    public static final int MIDDLE = 2;

    public static final int NARROW = 3;

    private static final class Loaded {
        static final Clusters ALL = ModelFiles.read(ModelFiles.CLUSTERS, Clusters::read);
    }

    /** Hashes of the words, ascending. */
    private final int[] words;

    private final short[] numbers;

    /** For each depth and cluster the class. */
    private final int[][] classes;

    private Clusters(int[] words, short[] numbers, String[] paths) {
        this.words = words;
        this.numbers = numbers;
        classes = new int[DEPTHS.length][paths.length];
        for (int depth = 0; depth < DEPTHS.length; depth++) {
            for (int i = 0; i < paths.length; i++) {
                String path = paths[i];
                classes[depth][i] = path.substring(0, Math.min(path.length(), DEPTHS[depth]))
                        .hashCode();
            }
        }
    }

    /** How many depths there are; {@link #WIDE}, {@link #MIDDLE} and {@link #NARROW} are the numbers of three. */
    public static int depths() {
        return DEPTHS.length;
    }

    /** @throws java.io.UncheckedIOException if the file is missing or damaged */
    static Clusters load() {
        return Loaded.ALL;
    }

    static Clusters read(DataInputStream in) throws IOException {
        String[] paths = in.readUTF().split(" ", -1);
        int count = in.readInt();
        Bytes bytes = new Bytes(in);
        int[] words = bytes.ascending(count);
        short[] numbers = new short[count];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (short) bytes.varint();
        }
        bytes.expectEnd();
        return new Clusters(words, numbers, paths);
    }

    /** The number of a word's cluster, or -1. */
    int of(String lower) {
        int at = Arrays.binarySearch(words, simple(lower).hashCode());
        return at < 0 ? -1 : numbers[at];
    }

    /** The class of a cluster at a depth; 0 if there is none. */
    int at(int depth, int cluster) {
        return cluster < 0 ? 0 : classes[depth][cluster];
    }

    /** Numbers of any length are 0: {@code "0,000.00"} is {@code "0"}. */
    private static String simple(String lower) {
        int zero = lower.indexOf('0');
        if (zero < 0) {
            return lower;
        }
        StringBuilder simple = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean inNumber = !simple.isEmpty() && simple.charAt(simple.length() - 1) == '0';
            boolean goesOn =
                    c == '0' || i + 1 < lower.length() && lower.charAt(i + 1) == '0' && ".,:-/".indexOf(c) >= 0;
            if (!inNumber || !goesOn) {
                simple.append(c);
            }
        }
        return simple.toString();
    }
}
