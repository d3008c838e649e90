package org.dossier.dataset;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a build wrote, read back into memory.
 *
 * @param graph facts and evidence in one; its prefixes are those of the files
 */
public record BuiltData(Graph graph) {

    /** @throws DatasetException if a file is missing or damaged */
    public static BuiltData read(DataFolder folder) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : new String[] {DataFolder.GRAPH, DataFolder.EVIDENCE}) {
            try {
                RDFDataMgr.read(graph, folder.file(name).toUri().toString());
            } catch (RiotException e) {
                throw new DatasetException(
                        folder.file(name).toString(),
                        "cannot be read (" + e.getMessage() + "); build the data set again");
            }
        }
        return new BuiltData(graph);
    }
}
