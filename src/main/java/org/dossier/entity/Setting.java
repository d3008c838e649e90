package org.dossier.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Reading;

/** What one article says around the things it mentions: where it plays, who works for whom, what is part of what. */
final class Setting {

    private final Reading reading;
    private final Ontology ontology;
    private final Affiliations ties;
    private final ArticlePlaces places;
    private final KnownBodies known;
    private final Map<Integer, Optional<Entry>> entries = new HashMap<>();

    Setting(Reading reading, Ontology ontology, Territories territories, KnownBodies known) {
        this.reading = reading;
        this.ontology = ontology;
        this.ties = new Affiliations(reading, ontology);
        this.places = new ArticlePlaces(reading, territories, ontology);
        this.known = known;
    }

    /** Name of the article. */
    String name() {
        return reading.article().name();
    }

    List<Referent> referents() {
        return reading.referents();
    }

    ArticlePlaces places() {
        return places;
    }

    /** The body in which a person holds a post. */
    Optional<Referent> body(Referent person) {
        return ties.body(person);
    }

    /** The bodies that a body is part of, the nearest first. */
    List<Referent> wholes(Referent body) {
        return ties.wholes(body);
    }

    /** The gazetteer's entry, unless the article means a homonym. */
    Optional<Entry> entry(Referent referent) {
        return entries.computeIfAbsent(referent.id(), id -> known.of(referent, ties.wholes(referent), places));
    }

    /** The bodies that the gazetteer has above the highest of some bodies; for persons without the state as a whole. */
    List<Entry> above(Referent highest, boolean person) {
        return entry(highest)
                .map(e -> person ? known.aboveBelowRoot(e) : known.above(e))
                .orElse(List.of());
    }

    /** The class of a referent; the holder of a post has the class that the post's body gives. */
    String type(Referent referent) {
        return body(referent)
                .map(body -> ontology.holderClass(body.type()))
                .filter(c -> ontology.isA(c, referent.type()))
                .orElse(referent.type());
    }

    /** Whether a body acts for some place, as the ontology says of public bodies: such bodies share their names with others elsewhere. */
    boolean isOffice(Referent body) {
        return ontology.find(ontology.term(Dos.JURISDICTION))
                .filter(p -> p.domains().stream().anyMatch(d -> ontology.isA(body.type(), d)))
                .isPresent();
    }
}
