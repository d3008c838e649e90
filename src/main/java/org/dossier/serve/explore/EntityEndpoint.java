package org.dossier.serve.explore;

import org.apache.jena.graph.Node;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Entity;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Unknown;

/** {@code /api/entity?iri=}: all that the graph knows of one thing. */
public final class EntityEndpoint implements Endpoint {

    private static final int USUAL = 200;
    private static final int MOST = 2000;

    private final Catalogue catalogue;
    private final Unknown unknown;

    public EntityEndpoint(Catalogue catalogue, Unknown unknown) {
        this.catalogue = catalogue;
        this.unknown = unknown;
    }

    @Override
    public Entity answer(Parameters asked) {
        Node node = catalogue.things().node(asked.required("iri"));
        if (!catalogue.things().isKnown(node)
                && catalogue.ontology().find(node.getURI()).isEmpty()) {
            throw unknown.thing(node.getURI());
        }
        return new EntityReader(catalogue, node, new Lists(Page.of(asked, USUAL, MOST))).read();
    }
}
