package org.dossier.document.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.document.learning.Words;

/** Which tags a frequent word takes, as one number for each set of tags: "that" and "this" may share one, "run" and "walk" another. */
final class Ambiguity {

    /** A word not seen often enough. */
    static final int UNKNOWN = 0;

    private final Map<Integer, Integer> classes;

    Ambiguity(Map<Integer, Integer> classes) {
        this.classes = new HashMap<>(classes);
    }

    int of(int lower) {
        return classes.getOrDefault(lower, UNKNOWN);
    }

    int[] of(Words words) {
        int[] found = new int[words.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = of(words.lower(i));
        }
        return found;
    }

    static Ambiguity read(DataInputStream in) throws IOException {
        Map<Integer, Integer> classes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(in.readInt(), in.readInt());
        }
        return new Ambiguity(classes);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<Integer, Integer> entry : new TreeMap<>(classes).entrySet()) {
            out.writeInt(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }
}
