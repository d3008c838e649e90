package org.dossier.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of a gazetteer table.
 *
 * @param others names beside the usual one
 * @param type local name of its class
 * @param columns the other columns that are not empty, {@code wikidata} and {@code geonames} among them
 */
record NameRow(String name, List<String> others, String type, SortedMap<String, String> columns) {

    /** The columns that tell things of one name and class apart where no identifier does. */
    private static final List<String> APART = List.of("country", "region_iso", "region", "parent");

    /** What two rows of the same thing share: an identifier; where there is none, name, class and what tells homonyms apart. */
    String key() {
        return identifiers()
                .findFirst()
                .orElseGet(() -> Stream.concat(
                                Stream.of(name, type), APART.stream().map(c -> columns.getOrDefault(c, "")))
                        .collect(Collectors.joining("\t")));
    }

    /** {@code wikidata Q148}, {@code geonames 1814991}. */
    Stream<String> identifiers() {
        return Stream.of("wikidata", "geonames").filter(columns::containsKey).map(c -> c + " " + columns.get(c));
    }

    /** Both rows in one: the names of both, and of each other column the cell of this one first. */
    NameRow with(NameRow other) {
        Collection<String> names = new LinkedHashSet<>(others);
        names.add(other.name);
        names.addAll(other.others);
        names.remove(name);
        SortedMap<String, String> cells = new TreeMap<>(other.columns);
        cells.putAll(columns);
        return new NameRow(name, List.copyOf(names), type, cells);
    }

    List<String> cells(List<String> header) {
        Map<String, String> own = Map.of("name", name, "alt_names", String.join("|", others), "class", type);
        List<String> cells = new ArrayList<>();
        header.forEach(h -> cells.add(own.getOrDefault(h, columns.getOrDefault(h, ""))));
        return cells;
    }
}
