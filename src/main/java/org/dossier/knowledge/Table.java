package org.dossier.knowledge;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tab-separated file with one header line, no quoting; lines that start with {@code #} are comments. Several values in one
 * cell are separated by {@code |}.
 *
 * @param name the file name without ending
 * @param rows each row's cells by column; empty cells are left out
 */
public record Table(String name, List<Map<String, String>> rows) {

    /** @throws KnowledgeException if a row has more cells than the header or nothing in its first */
    static Table read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
        try {
            return new Table(name, parse(file, Files.readAllLines(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This table with those rows of another whose first cells it lacks. */
    Table and(Table base) {
        Set<String> own = rows.stream().map(Table::first).collect(toSet());
        return new Table(
                name,
                Stream.concat(rows.stream(), base.rows.stream().filter(row -> !own.contains(first(row))))
                        .toList());
    }

    private static String first(Map<String, String> row) {
        return row.values().iterator().next();
    }

    private static List<Map<String, String>> parse(Path file, List<String> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] header = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header == null) {
                header = line.split("\t", -1);
                continue;
            }
            rows.add(row(file + ":" + (i + 1), header, line.split("\t", -1)));
        }
        return List.copyOf(rows);
    }

    private static Map<String, String> row(String where, String[] header, String[] cells) {
        if (cells.length > header.length || cells[0].isBlank()) {
            throw new KnowledgeException(
                    where, "a row has " + header.length + " cells, the first not empty; this one has " + cells.length);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                row.put(header[i], cells[i].strip());
            }
        }
        return row;
    }

    /** The values of a cell that may hold several, empty if the cell is. */
    public static List<String> values(Map<String, String> row, String column) {
        String cell = row.get(column);
        return cell == null ? List.of() : List.of(cell.split("\\|"));
    }
}
