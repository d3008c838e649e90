package org.dossier.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Known names, by any of their forms. Several entries may share a name; the reader chooses by context or abstains.
 *
 * <p>A name is found by its form without case, blanks folded, without leading article: {@code lookup("the GAMBIA")}.
 */
public final class Gazetteer {

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, Entry> byAdjective = new HashMap<>();

    public Gazetteer(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : this.entries) {
            for (String name : entry.names()) {
                index(fold(name), entry);
            }
            adjectives(entry, "adjectives");
            adjectives(entry, "demonyms");
        }
        byName.replaceAll((name, found) -> List.copyOf(found));
    }

    /**
     * Tables in their order, one entry a row.
     *
     * @throws KnowledgeException if a table has no column {@code name} or {@code class}, or a class is not in the ontology
     */
    public static Gazetteer load(List<Path> tables, Ontology ontology) {
        return new Gazetteer(new GazetteerReader(ontology).read(tables));
    }

    @SuppressWarnings("ReferenceEquality") // the row itself, not one that reads the same
    private void index(String name, Entry entry) {
        List<Entry> found = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
        if (!found.isEmpty() && found.getLast() == entry) { // two of its names differ in case only
            return;
        }
        found.add(entry);
        longest.merge(firstWord(name), name.length(), Math::max);
    }

    private void adjectives(Entry entry, String column) {
        entry.column(column).ifPresent(cell -> {
            for (String adjective : cell.split("\\|", -1)) {
                byAdjective.putIfAbsent(adjective.toLowerCase(Locale.ROOT), entry);
            }
        });
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entries with that name, in the order of the tables; case and leading article do not count, accents do. */
    public List<Entry> lookup(String name) {
        return byName.getOrDefault(fold(name), List.of());
    }

    /**
     * What a phrase may name, for models that learn from it: the tables that know it, in their order ({@code "cities regions"}), or
     * {@code "adjective"}; empty for what is not known.
     */
    public String kinds(String phrase) {
        String tables =
                lookup(phrase).stream().map(Entry::table).distinct().sorted().collect(Collectors.joining(" "));
        return tables.isEmpty() && byAdjective(phrase).isPresent() ? "adjective" : tables;
    }

    /** The length of the longest known name that starts with the same word as the text, 0 if there is none. */
    public int longestFrom(String text) {
        return longest.getOrDefault(firstWord(fold(text)), 0);
    }

    /** The country (or what else has adjectives) that an adjective or demonym belongs to: "Angolan" to Angola. */
    public Optional<Entry> byAdjective(String word) {
        return Optional.ofNullable(byAdjective.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The first run of letters and digits. */
    private static String firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end);
    }

    /** Lower case, blanks folded, straight apostrophes, no leading article. */
    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else {
                folded.append(c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c));
            }
        }
        String text = folded.toString().stripTrailing();
        return text.startsWith("the ") ? text.substring(4) : text;
    }
}
