package org.dossier.serve.explore;

import org.apache.jena.graph.Node;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Neighbourhood;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Unknown;

/** {@code /api/neighbourhood?iri=}: a thing and what it is tied to, for a drawing. */
public final class NeighbourhoodEndpoint implements Endpoint {

    private static final int DEEPEST = 3;
    private static final int USUAL = 150;
    private static final int MOST = 500;

    private final Catalogue catalogue;
    private final Unknown unknown;

    public NeighbourhoodEndpoint(Catalogue catalogue, Unknown unknown) {
        this.catalogue = catalogue;
        this.unknown = unknown;
    }

    @Override
    public Neighbourhood answer(Parameters asked) {
        Node center = catalogue.things().node(asked.required("iri"));
        if (!catalogue.things().isKnown(center)) {
            throw unknown.thing(center.getURI());
        }
        return new GraphWalk(new Ties(catalogue, asked.flag("figures")))
                .around(center, asked.number("depth", 1, 1, DEEPEST), asked.number("limit", USUAL, 1, MOST));
    }
}
