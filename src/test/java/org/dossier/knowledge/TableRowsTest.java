package org.dossier.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        List<String> twice = Files.readAllLines(table).stream()
                .map(String::stripTrailing)
                .filter(row -> !row.isEmpty() && !row.startsWith("#") && !seen.add(row))
                .toList();
        assertEquals(List.of(), twice);
    }
}
