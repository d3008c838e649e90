package org.dossier.dataset;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;

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
