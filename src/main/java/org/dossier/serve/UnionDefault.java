package org.dossier.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/** A data set that gives the union of all graphs where no graph is named, as queries to it do. */
final class UnionDefault extends Borrowed {

    UnionDefault(DatasetGraph data) {
        super(data);
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }
}
