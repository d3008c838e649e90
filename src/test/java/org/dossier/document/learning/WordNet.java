package org.dossier.document.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The nouns of WordNet 3.0, as {@code data.noun}, {@code index.noun} and {@code cntlist.rev} tell them (their manual page is wndb(5WN)). */
final class WordNet {

    private static final String ISA = "@";
    private static final String INSTANCE = "@i";

    /**
     * What a noun may mean.
     *
     * @param file the number of the lexicographers' file: 18 has all persons
     * @param words as they are written; names have capitals
     * @param above the offsets of what it is a kind of
     * @param instance whether it is one thing with a name, not a kind
     */
    record Sense(int file, Set<String> words, List<String> above, boolean instance) {}

    /** @param count how often it was met in tagged text */
    record Use(String offset, Sense sense, int count) {}

    private final Map<String, Sense> senses = new HashMap<>();
    private final Map<String, List<String>> offsets = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private WordNet() {}

    /** @param folder with the three files */
    static WordNet read(Path folder) throws IOException {
        WordNet nouns = new WordNet();
        rows(folder.resolve("data.noun")).forEach(nouns::addSense);
        rows(folder.resolve("index.noun")).forEach(nouns::addNoun);
        rows(folder.resolve("cntlist.rev")).forEach(nouns::addCount);
        return nouns;
    }

    /** The rows behind the licence, which is indented. */
    private static Stream<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.split("\\|")[0].strip().split(" +"));
    }

    /** {@code offset file type words-in-hex (word number)… pointers (symbol offset type source)…} */
    private void addSense(String[] row) {
        int words = Integer.parseInt(row[3], 16);
        Set<String> written = new HashSet<>();
        for (int i = 0; i < words; i++) {
            written.add(row[4 + 2 * i]);
        }
        int first = 5 + 2 * words;
        List<String> above = new ArrayList<>();
        boolean instance = false;
        for (int i = 0; i < Integer.parseInt(row[first - 1]); i++) {
            String symbol = row[first + 4 * i];
            instance |= symbol.equals(INSTANCE);
            if (symbol.equals(ISA)) {
                above.add(row[first + 4 * i + 1]);
            }
        }
        senses.put(row[0], new Sense(Integer.parseInt(row[1]), written, above, instance));
    }

    /** {@code noun type senses … offsets} */
    private void addNoun(String[] row) {
        int count = Integer.parseInt(row[2]);
        offsets.put(row[0], List.of(row).subList(row.length - count, row.length));
    }

    /** {@code noun%1:file:number:: sense count}; 1 is the number of nouns. */
    private void addCount(String[] row) {
        int end = row[0].indexOf('%');
        if (row[0].charAt(end + 1) == '1') {
            counts.put(row[0].substring(0, end) + " " + row[1], Integer.parseInt(row[2]));
        }
    }

    SortedSet<String> nouns() {
        return new TreeSet<>(offsets.keySet());
    }

    /** What a noun may mean, the most usual first. */
    List<Use> uses(String noun) {
        List<Use> uses = new ArrayList<>();
        for (String offset : offsets.get(noun)) {
            uses.add(new Use(offset, senses.get(offset), counts.getOrDefault(noun + " " + (uses.size() + 1), 0)));
        }
        return uses;
    }

    /** The offset of a sense that is written {@code drug_of_abuse.1}. */
    String offset(String name) {
        int dot = name.indexOf('.');
        return offsets.get(name.substring(0, dot)).get(Integer.parseInt(name.substring(dot + 1)) - 1);
    }

    /** The sense and all that it is a kind of. */
    Set<String> upwards(String offset) {
        Set<String> all = new HashSet<>(Set.of(offset));
        senses.get(offset).above().forEach(a -> all.addAll(upwards(a)));
        return all;
    }
}
