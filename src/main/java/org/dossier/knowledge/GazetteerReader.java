package org.dossier.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tables of {@code gazetteer/}. */
final class GazetteerReader {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String GEONAMES = "https://sws.geonames.org/";

    private static final Set<String> OWN_FIELDS = Set.of("name", "alt_names", "class", "wikidata", "geonames");

    private final Ontology ontology;
    /** Many rows share a cell (country, region): one string for all of them keeps the heap small. */
    private final Map<String, String> pool = new HashMap<>();

    /** The IRIs of the classes that the tables name. */
    private final Map<String, String> types = new HashMap<>();

    GazetteerReader(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * All entries, in the order of the tables.
     *
     * @throws KnowledgeException also if a row stands twice in a table, or a thing is above itself
     */
    List<Entry> read(List<Path> tables) {
        Set<Entry> entries = new LinkedHashSet<>();
        for (Path file : tables) {
            Table table = Table.read(file);
            for (Map<String, String> row : table.rows()) {
                Entry entry = entry(file, table.name(), row);
                if (!entries.add(entry)) {
                    throw new KnowledgeException(file.toString(), entry.name() + " stands twice in it; delete one row");
                }
            }
        }
        checkParents(tables, entries);
        return List.copyOf(entries);
    }

    private static void checkParents(List<Path> tables, Collection<Entry> entries) {
        Map<String, String> parents = new LinkedHashMap<>();
        entries.forEach(e -> e.column("parent").ifPresent(p -> parents.putIfAbsent(e.name(), p)));
        Parents.cycle(parents).ifPresent(cycle -> {
            throw new KnowledgeException(
                    tables.getFirst().getParent().toString(),
                    "a thing is a part of itself: " + cycle + "; mend one of these parents");
        });
    }

    private Entry entry(Path file, String table, Map<String, String> row) {
        String name = row.get("name");
        if (name == null || !row.containsKey("class")) {
            throw new KnowledgeException(file.toString(), "each row needs a name and a class; one has " + row);
        }
        return new Entry(table, name, names(name, row), type(file, row), links(row), columns(row));
    }

    private String type(Path file, Map<String, String> row) {
        return types.computeIfAbsent(
                row.get("class"), c -> ontology.require(c, file + ": class of " + row.get("name")));
    }

    /** The usual name, without the bracket that tells it from others of the same name, then the other names. */
    private static List<String> names(String name, Map<String, String> row) {
        List<String> names = new ArrayList<>();
        names.add(name.endsWith(")") && name.contains(" (") ? name.substring(0, name.lastIndexOf(" (")) : name);
        Table.values(row, "alt_names").stream().filter(n -> !names.contains(n)).forEach(names::add);
        return List.copyOf(names);
    }

    private static List<String> links(Map<String, String> row) {
        List<String> links = new ArrayList<>(2);
        if (row.containsKey("wikidata")) {
            links.add(WIKIDATA + row.get("wikidata"));
        }
        if (row.containsKey("geonames")) {
            links.add(GEONAMES + row.get("geonames") + "/");
        }
        return List.copyOf(links);
    }

    /** What else the row says. */
    private Map<String, String> columns(Map<String, String> row) {
        row.keySet().removeAll(OWN_FIELDS);
        row.replaceAll((column, cell) -> pool.computeIfAbsent(cell, c -> c));
        return Collections.unmodifiableMap(row);
    }
}
