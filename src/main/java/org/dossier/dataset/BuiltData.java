package org.dossier.dataset;

import java.nio.file.Files;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;
import org.dossier.graph.NQuads;

/**
 * What a build wrote, read back into memory.
 *
 * @param graph facts and evidence in one; its prefixes are those of the files
 */
public record BuiltData(Graph graph) {

    /** @throws DatasetException if a file is missing or damaged */
    public static BuiltData read(DataFolder folder) {
        Graph graph = GraphFactory.createDefaultGraph();
        read(folder, DataFolder.GRAPH, graph);
        read(folder, DataFolder.EVIDENCE, graph);
        return new BuiltData(graph);
    }

    /**
     * As a data set for queries, as the database is one: what follows from the facts, if the build was asked to infer it, is part of the
     * default graph, and alone in the graph {@code <…/inferred>}.
     *
     * @throws DatasetException if a file is missing or damaged
     */
    public static DatasetGraph dataset(DataFolder folder) {
        Graph all = read(folder).graph();
        DatasetGraph dataset = DatasetGraphFactory.create(all);
        if (Files.exists(folder.file(DataFolder.INFERRED))) {
            Graph inferred = GraphFactory.createDefaultGraph();
            read(folder, DataFolder.INFERRED, inferred);
            GraphUtil.addInto(all, inferred);
            dataset.addGraph(NQuads.inferred(base(folder)), inferred);
        }
        return dataset;
    }

    private static void read(DataFolder folder, String name, Graph graph) {
        try {
            RDFDataMgr.read(graph, folder.file(name).toUri().toString());
        } catch (RiotException e) {
            throw new DatasetException(
                    folder.file(name).toString(), "cannot be read (" + e.getMessage() + "); build the data set again");
        }
    }

    /**
     * The namespace of the things that the articles speak of, as the description of the data set says.
     *
     * @throws DatasetException if there is none
     */
    public static String base(DataFolder folder) {
        Graph description = GraphFactory.createDefaultGraph();
        read(folder, DataFolder.VOID, description);
        return description.stream(Node.ANY, VOID.uriSpace.asNode(), Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow(() -> new DatasetException(
                        folder.file(DataFolder.VOID).toString(), "names no void:uriSpace; build the data set again"));
    }
}
