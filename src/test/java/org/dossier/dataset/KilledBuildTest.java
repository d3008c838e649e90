package org.dossier.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dossier.graph.NTriples;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build or a change killed at any moment leaves the old data set or the new one, with its database. Killed 20 times, or as often as
 * {@code -Ddossier.kills=100} says.
 */
@Tag("slow")
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("dossier.kills", 20);
    private static final Set<String> FILES =
            Set.of("graph.ttl", "evidence.ttl", "dataset.nq", "void.ttl", "report.md", "config.ttl");

    @TempDir
    private Path folder;

    @Test
    void killedBuildLeavesTheOldDataSetOrTheNewOne() throws IOException, InterruptedException {
        Ontology ontology = Knowledge.load(knowledge()).ontology();
        List<Map<String, String>> whole = new ArrayList<>();
        for (String name : BuildLoop.NAMES) {
            BuildLoop.write(folder.resolve(name), name, ontology);
            whole.add(files(folder.resolve(name)));
        }
        Path out = folder.resolve("out");
        BuildLoop.write(out, "two", ontology);
        Random random = new Random(7);
        Set<String> interrupted = new TreeSet<>();
        for (int i = 0; i < KILLS; i++) {
            killAtAnyMoment(random, out);
            interrupted.addAll(beside());
            assertTrue(new DataFolder(out).exists(), "kill " + i + " left no data set");
            assertTrue(whole.contains(files(out)), "kill " + i + " left a mixture");
            assertEquals(Files.readAllLines(out.resolve("dataset.nq")), quads(out, ontology), "kill " + i);
        }
        assertTrue(interrupted.contains(".out.next"), "no kill hit a build while it wrote: " + interrupted);
        BuildLoop.write(out, "one", ontology);
        assertEquals(whole.getFirst(), files(out));
        assertEquals(Set.of("knowledge", "one", "out", "three", "two"), beside());
    }

    /** What the database holds, as sorted lines. */
    private static List<String> quads(Path data, Ontology ontology) {
        try (Database database = Database.open(new DataFolder(data), ontology)) {
            DatasetGraph graph = database.dataset();
            return graph.calculateRead(() -> graph.stream()
                    .map(q -> NTriples.line(q.asTriple()).replaceFirst("\\.$", NTriples.term(q.getGraph()) + " ."))
                    .sorted()
                    .toList());
        }
    }

    /** The classes and properties alone: loading the wordings and names twenty times would take a minute. */
    private Path knowledge() throws IOException {
        for (String name : List.of("lexicon", "gazetteer", "expressions")) {
            Files.createDirectories(folder.resolve("knowledge").resolve(name));
        }
        Path classes = folder.resolve("knowledge/enforcement.ttl");
        Files.copy(Path.of("ontology/enforcement.ttl"), classes);
        return classes.getParent();
    }

    /** Within the time that its first write took, the later ones being faster: however busy the machine is, some of these are hit. */
    private static void killAtAnyMoment(Random random, Path out) throws IOException, InterruptedException {
        Process build = OtherProcess.start(
                BuildLoop.class, out.toString(), out.resolveSibling("knowledge").toString());
        try (BufferedReader printed = build.inputReader()) {
            Thread.sleep(random.nextInt(Integer.parseInt(printed.readLine())));
        } finally {
            build.destroyForcibly().waitFor();
        }
    }

    private Set<String> beside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new TreeSet<>(all.map(p -> p.getFileName().toString()).toList());
        }
    }

    /** All but the database, whose files are not the same bytes for the same triples. */
    private static Map<String, String> files(Path data) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(data)) {
            paths.filter(p -> FILES.contains(p.getFileName().toString()))
                    .forEach(p -> all.put(data.relativize(p).toString(), read(p)));
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
