package org.dossier.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a gazetteer table: a known thing with its names.
 *
 * @param table the table's file name without ending: {@code countries}
 * @param name the usual English name
 * @param names the usual name, then the other names
 * @param type IRI of its class
 * @param links IRIs of the same thing elsewhere (Wikidata, GeoNames), verified
 * @param columns the other columns by name, empty cells left out: {@code iso2}, {@code country}, {@code population}
 */
public record Entry(
        String table, String name, List<String> names, String type, List<String> links, Map<String, String> columns) {

    /** Few things share a name: to look at all columns of ten thousand rows would take longer. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    public Optional<String> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** Names this entry among all: table and name, with what tells homonyms apart. */
    public String key() {
        return table + "/" + name + "/" + columns.getOrDefault("country", "") + "/"
                + columns.getOrDefault("region_iso", "");
    }
}
