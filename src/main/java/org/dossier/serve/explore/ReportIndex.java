package org.dossier.serve.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.dataset.DataFolder;

/**
 * What a build said about its own work: {@code report.ttl}, {@code report.md}, and the accuracy in {@code void.ttl}.
 *
 * @param graph report and description in one
 * @param page for people, in Markdown
 */
public record ReportIndex(Graph graph, String page) {

    /** Reads a folder; what is missing says nothing. */
    public static ReportIndex read(DataFolder folder) {
        Graph graph = GraphFactory.createDefaultGraph();
        List.of("report.ttl", DataFolder.VOID).stream()
                .map(folder::file)
                .filter(Files::exists)
                .forEach(f -> RDFDataMgr.read(graph, f.toUri().toString()));
        return new ReportIndex(graph, text(folder.file("report.md")));
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was not taken as a fact in an article, and why. */
    List<String> leftOut(Node article) {
        return graph.stream(article, RDFS.Nodes.comment, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }
}
