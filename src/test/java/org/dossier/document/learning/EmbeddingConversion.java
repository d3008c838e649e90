package org.dossier.document.learning;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes {@code embeddings.gz} from the vectors of wink-embeddings, a JSON object with words, the most frequent first, and their values;
 * {@code ATTRIBUTION.md} says where that comes from. Run by hand, with the unpacked file and the file to write.
 */
final class EmbeddingConversion {

    private static final int WORDS = 50_000;

    private final Reader in;
    private int next;

    private EmbeddingConversion(Reader in) {
        this.in = in;
    }

    public static void main(String[] args) throws IOException {
        SortedMap<Integer, byte[]> points = new TreeMap<>();
        try (Reader in = Files.newBufferedReader(Path.of(args[0]))) {
            EmbeddingConversion conversion = new EmbeddingConversion(in);
            conversion.skip("\"vectors\":{");
            for (int i = 0; i < WORDS; i++) {
                points.putIfAbsent(conversion.word().hashCode(), point(conversion.values()));
            }
        }
        byte[] values = new byte[points.size() * Embeddings.SIZE];
        int at = 0;
        for (byte[] point : points.values()) {
            System.arraycopy(point, 0, values, at, point.length);
            at += point.length;
        }
        int[] words = points.keySet().stream().mapToInt(w -> w).toArray();
        ModelFiles.write(Path.of(args[1]), out -> Embeddings.write(out, words, values));
    }

    private static byte[] point(double[] values) {
        double square = 0;
        for (double value : values) {
            square += value * value;
        }
        byte[] point = new byte[values.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = (byte) Math.round(values[i] / Math.sqrt(square) / Embeddings.STEP);
        }
        return point;
    }

    /** Reads past the next place where a text stands that does not begin twice. */
    private void skip(String text) throws IOException {
        int found = 0;
        while (found < text.length()) {
            next = in.read();
            found = next == text.charAt(found) ? found + 1 : next == text.charAt(0) ? 1 : 0;
        }
    }

    /** The next string. */
    private String word() throws IOException {
        skip("\"");
        StringBuilder word = new StringBuilder();
        for (next = in.read(); next != '"'; next = in.read()) {
            word.append((char) (next == '\\' ? in.read() : next));
        }
        return word.toString();
    }

    /** The first values of the next list. */
    private double[] values() throws IOException {
        skip("[");
        double[] values = new double[Embeddings.SIZE];
        for (int i = 0; i < values.length; i++) {
            StringBuilder number = new StringBuilder();
            for (next = in.read(); next != ',' && next != ']'; next = in.read()) {
                number.append((char) next);
            }
            values[i] = Double.parseDouble(number.toString());
        }
        skip("]");
        return values;
    }
}
