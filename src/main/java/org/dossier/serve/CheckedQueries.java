package org.dossier.serve;

import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.dossier.dataset.QueryTerms;
import org.dossier.knowledge.Ontology;

/**
 * Runs queries that call nothing but functions of SPARQL and Jena: {@code java:} names would load any class of the program. Terms that
 * the ontology does not define are named in a header of the answer.
 */
final class CheckedQueries extends SPARQL_QueryDataset {

    static final String HINT = "Dossier-Hint";

    private static final String CLASSES = "<java:";
    private static final int MOST_HINTS = 5;

    private final Ontology ontology;

    CheckedQueries(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        if (query.toString().contains(CLASSES)) {
            ServletOps.errorBadRequest("Functions of the scheme java: are not called here.");
        }
        String hint = hint(query);
        if (!hint.isEmpty()) {
            action.setResponseHeader(HINT, hint);
        }
    }

    /** Headers are ASCII, and short. */
    private String hint(Query query) {
        return QueryTerms.of(query).hints(ontology).stream()
                .limit(MOST_HINTS)
                .map(h -> h.replaceAll("[^ -~]", "?"))
                .collect(Collectors.joining(" "));
    }
}
