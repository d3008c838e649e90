package org.dossier.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.dossier.dataset.QueryTerms;
import org.dossier.knowledge.Ontology;

/**
 * Runs queries that load no class: a property of the scheme {@code java:} would load any of the program, functions of it are none of the
 * {@link org.dossier.serve.sparql.BoundedFunctions}. Terms that the ontology does not define are named in a header of the answer.
 */
final class CheckedQueries extends SPARQL_QueryDataset {

    static final String HINT = "Dossier-Hint";

    private static final String CLASSES = "java:";
    private static final int MOST_HINTS = 5;

    private final Ontology ontology;
    private final String base;
    private final Address address;

    /** @param base of the IRIs of the data set */
    CheckedQueries(Ontology ontology, String base, Address address) {
        this.ontology = ontology;
        this.base = base;
        this.address = address;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            describe(action);
        } else {
            super.execGet(action);
        }
    }

    private void describe(HttpAction action) {
        try {
            HttpServletRequest request = action.getRequest();
            Graph description = ServiceDescription.of(address.site(request) + request.getRequestURI(), base);
            RdfAnswer.write(description, RdfAnswer.mediaType(Parameters.of(request)))
                    .send(request, action.getResponse());
        } catch (RequestException e) {
            ServletOps.error(e.status(), e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        QueryTerms terms = QueryTerms.of(query);
        if (terms.has(iri -> iri.startsWith(CLASSES))) {
            ServletOps.errorBadRequest("Properties of the scheme java: are not looked for here.");
        }
        String hint = hint(terms);
        if (!hint.isEmpty()) {
            action.setResponseHeader(HINT, hint);
        }
    }

    /** Headers are ASCII, and short. */
    private String hint(QueryTerms terms) {
        return terms.hints(ontology).stream()
                .limit(MOST_HINTS)
                .map(h -> h.replaceAll("[^ -~]", "?"))
                .collect(Collectors.joining(" "));
    }
}
