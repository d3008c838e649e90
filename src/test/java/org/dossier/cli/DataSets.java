package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.Database;
import org.dossier.graph.NTriples;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;

/** Compares the folders that builds and changes leave. */
final class DataSets {

    private static final Ontology ONTOLOGY = Knowledge.load(Path.of("ontology")).ontology();

    private DataSets() {}

    /** The files of both folders are the same bytes, and their databases and indexes hold the same. */
    static void assertSame(Path expected, Path found) throws IOException {
        assertEquals(files(expected), files(found));
        for (String file : files(expected)) {
            long differs = Files.mismatch(expected.resolve(file), found.resolve(file));
            assertEquals(-1, differs, file + " differs from byte " + differs);
        }
        assertEquals(
                Files.readAllLines(found.resolve("dataset.nq")).size(),
                quads(found).size());
        assertSame(quads(expected), quads(found));
        assertEquals(hits(expected), hits(found));
    }

    /** Patches tell how a folder came to be, and so differ. */
    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static void assertSame(Set<String> expected, Set<String> found) {
        assertEquals(
                List.of(), expected.stream().filter(q -> !found.contains(q)).toList(), "missing");
        assertEquals(
                List.of(), found.stream().filter(q -> !expected.contains(q)).toList(), "too much");
    }

    /** As the database writes them: it keeps numbers as numbers, 1200 is 1200.0. */
    private static Set<String> quads(Path data) {
        try (Database database = Database.open(new DataFolder(data), ONTOLOGY)) {
            DatasetGraph graph = database.dataset();
            return graph.calculateRead(() -> lines(graph));
        }
    }

    static Set<String> lines(DatasetGraph graph) {
        return graph.stream()
                .map(q -> NTriples.line(q.asTriple()).replaceFirst("\\.$", NTriples.term(q.getGraph()) + " ."))
                .collect(Collectors.toSet());
    }

    /** What a search for common words finds, each as often as it is in the index. */
    private static List<String> hits(Path data) {
        try (Database database = Database.open(new DataFolder(data), ONTOLOGY)) {
            DatasetGraph graph = database.dataset();
            String query = "PREFIX text: <http://jena.apache.org/text#> SELECT ?s ?t { GRAPH ?g {"
                    + " (?s ?score ?t) text:query ('quote:(police OR customs OR europol OR interpol)' 1000) } }";
            return graph.calculateRead(() -> {
                List<String> rows = new ArrayList<>();
                try (var execution = QueryExecution.dataset(DatasetFactory.wrap(graph))
                        .query(query)
                        .build()) {
                    execution.execSelect().forEachRemaining(r -> rows.add(r.toString()));
                }
                rows.sort(null);
                assertFalse(rows.isEmpty());
                return rows;
            });
        }
    }
}
