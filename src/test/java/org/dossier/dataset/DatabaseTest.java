package org.dossier.dataset;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path parent;

    @Test
    void folderThatCannotBeWrittenIsToldWithWhatToDo() throws IOException {
        Ontology ontology = Knowledge.load(Path.of("ontology")).ontology();
        BuildLoop.write(parent.resolve("built"), "one", ontology);
        Path moved =
                Files.move(parent.resolve("built"), parent.resolve("moved")); // Jena keeps databases that it wrote open
        Path database = moved.resolve("fuseki/DB2");
        Files.deleteIfExists(database.resolve("tdb.lock"));
        assumeFalse(
                !database.toFile().setWritable(false) || Files.isWritable(database),
                "skipped: root may write everywhere");
        DatasetException e = assertThrows(DatasetException.class, () -> Database.open(new DataFolder(moved), ontology));
        database.toFile().setWritable(true);
        assertTrue(e.getMessage().contains("copy the data set to where you may write"), e.getMessage());
    }
}
