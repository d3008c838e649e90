package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build has read is not read again, even if the build came to no end. */
class BrokenOffBuildTest {

    /** About a statement that no article makes: this is noticed when all articles are read. */
    private static final String BREAKING = """
            @prefix dos: <https://w3id.org/dossier/ns#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://w3id.org/dossier/id/correction/1> a dos:Correction ;
                rdf:subject <https://w3id.org/dossier/id/organization/europol> ; rdf:predicate rdfs:label ;
                dos:wrong "Interpol" ; dos:right "Europol" .
            """;

    @TempDir
    private Path folder;

    private Path out;
    private Path journal;
    private String articles;

    @BeforeEach
    void breakOff() throws IOException {
        out = folder.resolve("out");
        journal = folder.resolve(".out.readings");
        articles = Files.createDirectory(folder.resolve("articles")).toString();
        article("port", "Italian customs seized 1,200 fake watches in Genoa on 2 May 2023, Interpol said.");
        article("court", "Interpol and Europol arrested 12 suspects in Spain in March 2022, Interpol said.");
        Path corrections = Files.writeString(folder.resolve("corrections.ttl"), BREAKING);
        assertEquals(
                2,
                Run.of("build", articles, "--corrections", corrections.toString(), "--out", out.toString())
                        .status());
        assertFalse(Files.exists(out));
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(Path.of(articles, name + ".txt"), text + "\n");
    }

    private String build() {
        Run run = Run.of("build", articles, "--out", out.toString());
        assertEquals(0, run.status(), run.err());
        return run.out().strip();
    }

    @Test
    void nextBuildKnowsWhatWasRead() throws IOException {
        article("raid", "Police in Madrid closed 14 workshops in June 2021, Europol said.");
        assertEquals("Read 1 article, knew 2, wrote " + out + ".", build());
        assertFalse(Files.exists(journal), "it is in the data set now");
        assertEquals("Read 0 articles, knew 3, wrote " + out + ".", build());
    }

    @Test
    void halfWrittenReadingIsReadAgain() throws IOException {
        try (FileChannel file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 5);
        }
        assertEquals("Read 1 article, knew 1, wrote " + out + ".", build());
    }

    @Test
    void whatWasReadGoesOnBehindAHalfWrittenReading() throws IOException {
        try (FileChannel file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 5);
        }
        breakOffAgain();
        assertEquals("Read 0 articles, knew 2, wrote " + out + ".", build());
    }

    private void breakOffAgain() {
        String corrections = folder.resolve("corrections.ttl").toString();
        assertEquals(
                2,
                Run.of("build", articles, "--corrections", corrections, "--out", out.toString())
                        .status());
        assertTrue(Files.exists(journal));
    }

    @Test
    void foreignJournalIsNotUsed() throws IOException {
        Files.writeString(journal, "somebody else's");
        assertEquals("Read 2 articles, wrote " + out + ".", build());
    }
}
