package org.dossier.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which heading of a file stands for which column of a gazetteer table. The headings that SPARQL services and spreadsheets commonly have are
 * known; others are told: {@code Columns.of(Map.of("name", "agency_name"))}.
 */
final class Columns {

    /** Wikidata's service gives all other names in one cell, with commas between. */
    private static final String LABEL_SERVICE = "itemAltLabel";

    /** Column of the table, then the headings that commonly mean it, the surest first. */
    private static final Map<String, List<String>> USUAL = usual();

    private final Map<String, String> told;

    private Columns(Map<String, String> told) {
        this.told = told;
    }

    /** @param told heading by column of the table */
    static Columns of(Map<String, String> told) {
        return new Columns(Map.copyOf(told));
    }

    private static Map<String, List<String>> usual() {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        usual.put("name", List.of("name", "label", "itemLabel", "prefLabel", "title"));
        usual.put(
                "alt_names",
                List.of("alt_names", "altNames", "altLabel", "itemAltLabel", "aliases", "short", "shortName"));
        usual.put("class", List.of("class", "type"));
        usual.put("country", List.of("country", "countryCode", "iso2"));
        usual.put("region", List.of("region", "regionLabel"));
        usual.put("region_iso", List.of("region_iso", "iso_3166_2", "iso31662"));
        usual.put("parent", List.of("parent", "parentLabel", "partOfLabel"));
        usual.put("population", List.of("population"));
        usual.put("lat", List.of("lat", "latitude"));
        usual.put("lon", List.of("lon", "long", "longitude"));
        usual.put("wikidata", List.of("wikidata", "item", "qid", "wikidataId"));
        usual.put("geonames", List.of("geonames", "geonamesId", "geonameid"));
        return usual;
    }

    /** The cells of a row under the headings of the table; what has no place there is left out. */
    Map<String, String> read(Map<String, String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        USUAL.keySet().forEach(column -> cell(column, row).ifPresent(c -> cells.put(column, c)));
        told.keySet().stream().sorted().forEach(column -> cell(column, row).ifPresent(c -> cells.put(column, c)));
        return cells;
    }

    private Optional<String> cell(String column, Map<String, String> row) {
        List<String> headings = told.containsKey(column) ? List.of(told.get(column)) : USUAL.get(column);
        return headings.stream()
                .filter(h -> row.get(h) != null && !row.get(h).isBlank())
                .map(h -> LABEL_SERVICE.equals(h) ? row.get(h).replace(", ", "|") : row.get(h))
                .map(c -> c.strip().replaceAll("\\s+", " "))
                .findFirst();
    }

    /** The headings that mean the name, for a message. */
    String namesOfName() {
        return String.join(", ", told.containsKey("name") ? List.of(told.get("name")) : USUAL.get("name"));
    }
}
