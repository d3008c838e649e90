package org.dossier.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {

    @TempDir
    Path domain;

    @BeforeEach
    void twoFoldersWithTheSameTable() throws IOException {
        write("expressions/hedges.tsv", "phrase\tbound\nover\tmoreThan\n");
        write("base/expressions/hedges.tsv", "phrase\tbound\nover\tatLeast\nsome\tapproximately\n");
        write("base/expressions/months.tsv", "month\tnumber\nMay\t5\n");
        write("gazetteer/towns.tsv", "name\tclass\nSmallville\tCity\n");
        write("base/gazetteer/cities.tsv", "name\tclass\nMetropolis\tCity\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = domain.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Layers layers() {
        return Layers.of(domain, List.of("base"));
    }

    @Test
    void rowOfTheDomainReplacesThatOfTheFolderItExtends() {
        assertEquals(
                List.of(
                        Map.of("phrase", "over", "bound", "moreThan"),
                        Map.of("phrase", "some", "bound", "approximately")),
                layers().expressions().get("hedges").rows());
    }

    @Test
    void tableThatTheDomainLacksIsThatOfTheFolderItExtends() {
        assertEquals(1, layers().expressions().get("months").rows().size());
    }

    @Test
    void namesOfBothAreKnownInTheOrderOfTheTables() {
        assertEquals(
                List.of("cities.tsv", "towns.tsv"),
                layers().gazetteer().stream()
                        .map(f -> f.getFileName().toString())
                        .toList());
    }

    @Test
    void domainThatExtendsNothingHasItsOwnTablesOnly() {
        assertEquals(1, Layers.of(domain, List.of()).expressions().size());
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        KnowledgeException fault = assertThrows(KnowledgeException.class, () -> Layers.of(domain, List.of("klingon")));

        assertTrue(fault.getMessage().contains("klingon"), fault.getMessage());
    }
}
