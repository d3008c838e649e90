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
 * @param graph the report
 * @param description what the data set is
 * @param page for people, in Markdown
 */
public record ReportIndex(Graph graph, Graph description, String page) {

    /** Reads a folder; what is missing says nothing. */
    public static ReportIndex read(DataFolder folder) {
        return new ReportIndex(
                graph(folder.file("report.ttl")), graph(folder.file(DataFolder.VOID)), text(folder.file("report.md")));
    }

    private static Graph graph(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        if (Files.exists(file)) {
            RDFDataMgr.read(graph, file.toUri().toString());
        }
        return graph;
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
