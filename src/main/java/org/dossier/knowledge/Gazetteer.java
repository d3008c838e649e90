package org.dossier.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Known names, by any of their forms. Several entries may share a name; the reader chooses by context or abstains. */
public final class Gazetteer {

    private final List<Entry> entries;
    private final Map<String, List<Entry>> byName = new HashMap<>();

    public Gazetteer(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            entry.names().stream()
                    .map(Gazetteer::fold)
                    .distinct()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(entry));
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entries with that name, in the order of the tables; case and leading article do not count, accents do. */
    public List<Entry> lookup(String name) {
        return byName.getOrDefault(fold(name), List.of());
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace('’', '\'');
    }
}
