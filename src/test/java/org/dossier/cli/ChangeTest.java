package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set that is changed article by article is the one that a build of the same articles makes. */
class ChangeTest {

    private static final String PORT =
            "Italian customs seized 1,200 fake watches in Genoa on 2 May 2023, Interpol said.\n";
    private static final String COURT =
            "Interpol and Europol arrested 12 suspects in Spain in March 2022, Interpol said.\n";
    private static final String RAID = "Police in Madrid closed 14 workshops in June 2021, Europol said.\n";

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void buildTwoArticles() throws IOException {
        out = folder.resolve("out");
        build(out, write("port", PORT), write("court", COURT));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text).toString();
    }

    private static Run build(Path out, String... articles) {
        List<String> arguments = new ArrayList<>(List.of("build", "--out", out.toString()));
        arguments.addAll(List.of(articles));
        return done(Run.of(arguments.toArray(String[]::new)));
    }

    private static Run done(Run run) {
        assertEquals(0, run.status(), run.err());
        return run;
    }

    private Run change(String command, String argument) {
        return Run.of(command, argument, "--data", out.toString());
    }

    private void assertSameAsBuildOf(String... articles) throws IOException {
        Path full = folder.resolve("full");
        build(full, articles);
        DataSets.assertSame(full, out);
    }

    @Test
    void addedArticleGivesTheDataSetOfAll() throws IOException {
        Run run = done(change("add", write("raid", RAID)));
        assertEquals("Read 1 article, knew 2, wrote " + out + ".", run.out().strip());
        assertSameAsBuildOf(write("raid", RAID), write("port", PORT), write("court", COURT));
    }

    @Test
    void removedArticleTakesAlongOnlyWhatNothingElseSupports() throws IOException {
        done(change("remove", "court"));
        assertSameAsBuildOf(write("port", PORT));
        String graph = Files.readString(out.resolve("graph.ttl"));
        assertTrue(graph.contains("Interpol"), "the other article names it, too");
        assertFalse(graph.contains("Europol"));
    }

    @Test
    void replacedArticleSaysWhatItSaysNow() throws IOException {
        String corrected = PORT.replace("1,200", "1,300");
        done(change("replace", write("port", corrected)));
        assertSameAsBuildOf(write("port", corrected), write("court", COURT));
        assertFalse(Files.readString(out.resolve("graph.ttl")).contains("1200"));
    }

    @Test
    void patchesInTheirOrderLeadFromTheFirstBuildToTheLast() throws IOException {
        Path first = Files.copy(out.resolve("dataset.nq"), folder.resolve("first.nq"));
        done(change("add", write("raid", RAID)));
        done(change("remove", "port"));
        DatasetGraph replica = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(replica, first.toString());
        for (String patch : List.of("000001.rdfp", "000002.rdfp")) {
            RDFPatchOps.applyChange(
                    replica,
                    RDFPatchOps.read(out.resolve("changes").resolve(patch).toString()));
        }
        assertEquals(Set.copyOf(Files.readAllLines(out.resolve("dataset.nq"))), DataSets.lines(replica));
        assertEquals(
                RDFPatchOps.read(out.resolve("changes/000001.rdfp").toString()).getId(),
                RDFPatchOps.read(out.resolve("changes/000002.rdfp").toString()).getPrevious());
    }

    @Test
    void correctionsOfTheBuildAreRepeatedByChanges() throws IOException {
        Path corrections = Files.writeString(folder.resolve("corrections.ttl"), """
                @prefix dos: <https://w3id.org/dossier/ns#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <https://w3id.org/dossier/id/correction/1> a dos:Correction ;
                    rdf:subject <https://w3id.org/dossier/id/organization/europol> ; rdf:predicate rdfs:label ;
                    dos:right "Europol of The Hague" .
                """);
        Path full = folder.resolve("full");
        String[] given = {"--corrections", corrections.toString()};
        build(out, given[0], given[1], write("port", PORT), write("court", COURT));
        done(change("add", write("raid", RAID)));
        build(full, given[0], given[1], write("port", PORT), write("court", COURT), write("raid", RAID));
        assertEquals(-1, Files.mismatch(full.resolve("graph.ttl"), out.resolve("graph.ttl")));
        assertTrue(Files.readString(out.resolve("graph.ttl")).contains("Europol of The Hague"));
    }

    @Test
    void addingWhatIsThereAlreadyChangesNothing() throws IOException {
        Run run = done(change("add", write("port", PORT)));
        assertEquals("Read 0 articles, knew 2, wrote " + out + ".", run.out().strip());
        assertFalse(Files.exists(out.resolve("changes")));
    }

    @Test
    void secondBuildReadsOnlyWhatIsNew() throws IOException {
        Run run = build(out, write("port", PORT), write("court", COURT), write("raid", RAID));
        assertEquals("Read 1 article, knew 2, wrote " + out + ".", run.out().strip());
        Run fresh = done(Run.of("build", "--fresh", "--out", out.toString(), folder.toString()));
        assertEquals("Read 3 articles, wrote " + out + ".", fresh.out().strip());
        assertFalse(Files.exists(out.resolve("changes/000002.rdfp")), "the same articles give the same quads");
    }

    @Test
    void damagedReadingsAreReadAgain() throws IOException {
        Path readings = out.resolve("readings.bin");
        byte[] bytes = Files.readAllBytes(readings);
        bytes[bytes.length - 9] ^= 1;
        Files.write(readings, bytes);
        Run run = done(change("add", write("port", PORT)));
        assertEquals("Read 1 article, knew 1, wrote " + out + ".", run.out().strip());
        Files.writeString(readings, "no readings at all");
        assertEquals(
                "Read 2 articles, wrote " + out + ".",
                done(change("add", write("port", PORT))).out().strip());
        assertSameAsBuildOf(write("port", PORT), write("court", COURT));
    }

    /** What stays is copied from the old files, so these must be what a build wrote. */
    @Test
    void damagedFilesAreNotCopied() throws IOException {
        for (String file : List.of("graph.ttl", "evidence.ttl", "dataset.nq", "blocks.bin")) {
            byte[] bytes = Files.readAllBytes(out.resolve(file));
            bytes[bytes.length / 2] ^= 1;
            Files.write(out.resolve(file), bytes);
            done(change("add", write("raid", RAID)));
            done(change("remove", "raid"));
        }
        assertSameAsBuildOf(write("port", PORT), write("court", COURT));
    }

    @Test
    void unknownNameSuggestsTheNearest() throws IOException {
        Run run = change("remove", "ports");
        assertTrue(run.isMistake());
        assertTrue(run.err().contains("Did you mean port?"), run.err());
        assertTrue(change("replace", write("courts", COURT)).err().contains("Did you mean court?"));
        assertTrue(change("add", write("port", RAID)).err().contains("dossier replace"));
        assertTrue(Run.of("remove", "port", "court", "--data", out.toString()).isMistake());
        assertSameAsBuildOf(write("port", PORT), write("court", COURT));
    }

    @Test
    void dataSetOfAnotherVersionIsNotTouched() throws IOException {
        Path settings = out.resolve("dossier.json");
        Files.writeString(settings, "{\"format\": 99}");
        String before = Files.readString(out.resolve("graph.ttl"));
        Run newer = change("remove", "port");
        assertTrue(newer.isMistake());
        assertTrue(newer.err().contains("format 99"), newer.err());
        Files.delete(settings);
        Run older = change("remove", "port");
        assertTrue(older.isMistake());
        assertTrue(older.err().contains("Build it again from its articles"), older.err());
        assertEquals(before, Files.readString(out.resolve("graph.ttl")));
        build(out, write("port", PORT), write("court", COURT));
        done(change("remove", "port"));
    }

    @Test
    void differenceTellsFactsAndPatches() throws IOException {
        Path before = folder.resolve("before");
        build(before, write("port", PORT), write("court", COURT));
        assertEquals("", done(Run.of("diff", before.toString(), out.toString())).out());
        done(change("replace", write("port", PORT.replace("1,200", "1,300"))));
        done(change("add", write("raid", RAID)));
        List<String> lines = done(Run.of("diff", before.toString(), out.toString()))
                .out()
                .lines()
                .toList();
        assertTrue(lines.contains("+ article raid"), lines.toString());
        assertTrue(
                lines.contains(
                        "~ figure goods seized: 1,200 (watch), 2023-05-02: now goods seized: 1,300 (watch), 2023-05-02"),
                lines.toString());
        DatasetGraph replica = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(replica, before.resolve("dataset.nq").toString());
        Path patch = Files.writeString(
                folder.resolve("patch.rdfp"),
                done(Run.of("diff", before.toString(), out.toString(), "--format", "patch"))
                        .out());
        RDFPatchOps.applyChange(replica, RDFPatchOps.read(patch.toString()));
        assertEquals(Set.copyOf(Files.readAllLines(out.resolve("dataset.nq"))), DataSets.lines(replica));
        assertTrue(Run.of("diff", "nowhere", out.toString()).isMistake());
    }

    @Test
    void articleUnderTwoNamesIsReported() throws IOException {
        Run run = done(change("add", write("harbour", PORT.replace(" ", "  "))));
        assertTrue(run.err().contains("port has the same text as harbour"), run.err());
        assertTrue(Files.readString(out.resolve("report.md")).contains("has the same text as harbour"));
    }
}
