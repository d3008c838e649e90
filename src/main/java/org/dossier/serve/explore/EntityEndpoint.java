package org.dossier.serve.explore;

import org.apache.jena.graph.Node;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.RequestException;
import org.dossier.serve.answer.Entity;

/** {@code /api/entity?iri=}: all that the graph knows of one thing. */
public final class EntityEndpoint implements Endpoint {

    private static final int USUAL = 200;
    private static final int MOST = 2000;

    private final Catalogue catalogue;

    public EntityEndpoint(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Entity answer(Parameters asked) {
        Node node = catalogue.things().node(asked.required("iri"));
        if (!catalogue.things().isKnown(node)
                && catalogue.ontology().find(node.getURI()).isEmpty()) {
            throw RequestException.notFound(
                    "The data set does not know <" + node.getURI() + ">; /api/search finds what it knows.");
        }
        return new EntityReader(catalogue, node, new Lists(asked.number("limit", USUAL, 1, MOST))).read();
    }
}
