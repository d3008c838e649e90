package org.dossier.relation.event;

import java.util.List;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.References;
import org.dossier.relation.event.model.ToldEvent;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/** A single action of "police in Hunan province", or "in China's Hunan province", of which no place is told took place there. */
final class BodyPlaces {

    private final Ontology ontology;
    private final String organizer;
    private final String place;

    BodyPlaces(Ontology ontology) {
        this.ontology = ontology;
        organizer = ontology.term(Dos.ORGANIZER);
        place = ontology.term(Dos.AT);
    }

    ToldEvent place(ToldEvent event, Mentions mentions, References references) {
        List<Argument> bodies = event.filling(organizer);
        if (ontology.isA(event.kind(), Dos.OPERATION)
                || bodies.size() != 1
                || !event.filling(place).isEmpty()) {
            return event;
        }
        return mentions.of(Name.class).stream()
                .filter(n -> ontology.isA(n.type(), Dos.PLACE))
                .filter(n -> bodies.get(0).span().contains(n.span()))
                .reduce((country, division) -> division)
                .flatMap(n -> references.of(n).map(r -> new Argument(place, new Filler.Thing(r), n.span())))
                .map(event::with)
                .orElse(event);
    }
}
