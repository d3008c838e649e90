package org.dossier.document.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Words as points: those that stand among the same words lie in the same direction, as GloVe (J. Pennington, R. Socher, C. Manning, EMNLP 2014)
 * found it in much text without annotation. They say more than {@link Clusters}, to a {@link Network} that can weigh them. Where they come
 * from: {@code ATTRIBUTION.md} beside the models.
 *
 * <pre>
 * file = number of words (4 bytes), hashes of the words, ascending, each as its distance from the one before, values of each word, end
 * </pre>
 */
public final class Embeddings {

    /** How many values a word has. */
    public static final int SIZE = 100;

    /** What one step of a value is of the length of a point. */
    static final float STEP = 0.06f;

    private static final class Loaded {
        static final Embeddings ALL = ModelFiles.read(ModelFiles.EMBEDDINGS, Embeddings::read);
    }

    /** Hashes of the words, ascending. */
    private final int[] words;

    /** In steps, word by word. */
    private final byte[] values;

    private Embeddings(int[] words, byte[] values) {
        this.words = words;
        this.values = values;
    }

    /** @throws java.io.UncheckedIOException if the file is missing or damaged */
    public static Embeddings load() {
        return Loaded.ALL;
    }

    static Embeddings read(DataInputStream in) throws IOException {
        int count = in.readInt();
        Bytes bytes = new Bytes(in);
        int[] words = bytes.ascending(count);
        byte[] values = new byte[count * SIZE];
        for (int i = 0; i < values.length; i++) {
            int zigzag = bytes.varint();
            values[i] = (byte) (zigzag >>> 1 ^ -(zigzag & 1));
        }
        bytes.expectEnd();
        return new Embeddings(words, values);
    }

    /**
     * Writes what {@link #read} reads.
     *
     * @param words hashes, ascending
     * @param values in steps, word by word
     */
    static void write(DataOutputStream out, int[] words, byte[] values) throws IOException {
        out.writeInt(words.length);
        Bytes.writeAscending(out, words);
        for (byte value : values) {
            Bytes.writeVarint(out, value << 1 ^ value >> 31);
        }
        Bytes.writeEnd(out);
    }

    /** The number of a word in lower case, or -1. */
    public int of(String lower) {
        return Math.max(-1, Arrays.binarySearch(words, lower.hashCode()));
    }

    /** A value of a word, of points that all have length 1. */
    public float at(int word, int i) {
        return values[word * SIZE + i] * STEP;
    }
}
