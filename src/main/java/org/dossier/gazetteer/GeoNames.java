package org.dossier.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;

/**
 * A dump of GeoNames, or a part of it. Its other names are of all languages and mostly no English: of them only the plain spelling
 * ("Malaga" for "Málaga") is taken.
 *
 * @see <a href="https://download.geonames.org/export/dump/readme.txt">its columns</a>
 */
final class GeoNames {

    private static final int COLUMNS = 19;
    private static final int NAME = 1;
    private static final int PLAIN_NAME = 2;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int FEATURE_CLASS = 6;
    private static final int FEATURE_CODE = 7;
    private static final int COUNTRY = 8;
    private static final int POPULATION = 14;

    private GeoNames() {}

    static List<Map<String, String>> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> !l.isBlank())
                    .map(l -> row(file, l.split("\t", -1)))
                    .toList();
        }
    }

    private static Map<String, String> row(Path file, String[] cells) {
        if (cells.length != COLUMNS) {
            throw new ImportException(
                    file.toString(),
                    "a line of a GeoNames dump has " + COLUMNS + " cells, one here has " + cells.length
                            + "; give --format if it is something else");
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", cells[NAME]);
        row.put("alt_names", cells[PLAIN_NAME].equals(cells[NAME]) ? "" : cells[PLAIN_NAME]);
        row.put("class", type(cells[FEATURE_CLASS], cells[FEATURE_CODE]));
        row.put("country", cells[COUNTRY]);
        row.put("population", cells[POPULATION].equals("0") ? "" : cells[POPULATION]);
        row.put("lat", cells[LATITUDE]);
        row.put("lon", cells[LONGITUDE]);
        row.put("geonames", cells[0]);
        return row;
    }

    /** As {@code dos:} calls it; the domain's class for that is looked up later. */
    private static String type(String featureClass, String featureCode) {
        return switch (featureClass) {
            case "P" -> Dos.CITY;
            case "A" ->
                featureCode.startsWith("PCL") ? Dos.COUNTRY : featureCode.equals("ADM1") ? Dos.REGION : Dos.PLACE;
            default -> Dos.PLACE;
        };
    }
}
