package org.dossier.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** Runs queries that call nothing but functions of SPARQL and Jena: {@code java:} names would load any class of the program. */
final class CheckedQueries extends SPARQL_QueryDataset {

    private static final String CLASSES = "<java:";

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        if (query.toString().contains(CLASSES)) {
            ServletOps.errorBadRequest("Functions of the scheme java: are not called here.");
        }
    }
}
