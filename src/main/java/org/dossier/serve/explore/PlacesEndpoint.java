package org.dossier.serve.explore;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.dossier.knowledge.Dos;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Places;
import org.dossier.serve.answer.Places.Place;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Coordinates;
import org.dossier.serve.catalogue.Things;

/** {@code /api/places}: all places with what the data has of them. */
public final class PlacesEndpoint implements Endpoint {

    private final Catalogue catalogue;
    private final Things things;
    private final RegionMiddles middles;

    public PlacesEndpoint(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.middles = new RegionMiddles(catalogue.knowledge().gazetteer());
    }

    @Override
    public Places answer(Parameters asked) {
        return new Places(things.instances(Dos.PLACE).stream().map(this::place).toList());
    }

    private Place place(Node node) {
        Optional<Coordinates> at = catalogue
                .coordinates(node)
                .or(() -> things.literal(node, DCTerms.identifier.asNode()).flatMap(middles::find));
        return new Place(
                things.ref(node),
                at.map(Coordinates::latitude),
                at.map(Coordinates::longitude),
                things.refs(things.objects(node, things.term(Dos.WITHIN))),
                EntityReader.links(things, node),
                located(node, Dos.EVENT),
                located(node, Dos.FIGURE),
                things.subjects(things.term(Dos.JURISDICTION), node).size());
    }

    private int located(Node place, String type) {
        return (int) things.graph().stream(Node.ANY, things.term(Dos.AT), place)
                .filter(t -> things.isA(t.getSubject(), type))
                .count();
    }
}
