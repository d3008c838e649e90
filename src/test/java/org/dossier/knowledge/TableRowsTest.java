package org.dossier.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of words as files: what the program reads of them {@code LayersTest} and the readers' own tests hold. */
class TableRowsTest {

    static Stream<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            return files
                    .filter(f -> f.toString().endsWith(".tsv") && f.getParent().endsWith("expressions"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowStandsTwice(Path table) throws IOException {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), rows(table).filter(row -> !seen.add(row)).toList());
    }

    @Test
    void everyNounStandsInOneRow() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path table : tables().filter(t -> t.endsWith("nouns.tsv")).toList()) {
            assertEquals(
                    List.of(),
                    rows(table)
                            .skip(1)
                            .map(row -> row.split("\t")[0])
                            .filter(noun -> !seen.add(noun))
                            .toList());
        }
    }

    private static Stream<String> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .map(String::stripTrailing)
                .filter(row -> !row.isEmpty() && !row.startsWith("#"));
    }
}
