package org.dossier.document.learning;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Makes {@code clusters.gz} from the Brown clusters of NLP4J, a serialized map from words to the beginnings of their paths; {@code ATTRIBUTION.md}
 * says where that comes from. Run by hand, with the unpacked file and the file to write.
 */
final class ClusterConversion {

    private ClusterConversion() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Map<String, Set<String>> clusters = read(Path.of(args[0]));
        SortedMap<Integer, String> paths = new TreeMap<>();
        new TreeMap<>(clusters)
                .forEach((word, beginnings) -> paths.putIfAbsent(
                        word.hashCode(),
                        beginnings.stream()
                                .max(Comparator.comparingInt(String::length))
                                .orElseThrow()));
        write(paths, Path.of(args[1]));
    }

    @SuppressWarnings("unchecked") // as its makers wrote it
    private static Map<String, Set<String>> read(Path file) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return (Map<String, Set<String>>) in.readObject();
        }
    }

    private static void write(SortedMap<Integer, String> paths, Path file) throws IOException {
        List<String> distinct = List.copyOf(new TreeSet<>(paths.values()));
        Map<String, Integer> numbers = new HashMap<>();
        distinct.forEach(path -> numbers.put(path, numbers.size()));
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(String.join(" ", distinct));
            out.writeInt(paths.size());
            Bytes.writeAscending(out, paths.keySet().stream().mapToInt(w -> w).toArray());
            for (String path : paths.values()) {
                Bytes.writeVarint(out, numbers.get(path));
            }
            Bytes.writeEnd(out);
        }
    }
}
