package org.dossier.serve;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** A data set that a server uses but does not own: Fuseki closes what it has served, and whoever opened the data set closes it, too. */
class Borrowed extends DatasetGraphWrapper {

    Borrowed(DatasetGraph data) {
        super(data);
    }

    @Override
    public void close() {
        // its owner does
    }
}
