package org.dossier.relation.event;

import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.References;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.ToldEvent;
import org.dossier.relation.event.model.WidePlaces;
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
        return within(bodies.get(0), mentions, references).map(event::with).orElse(event);
    }

    /**
     * The mentions, each of a single action with the town of the body that it says to have acted, where it tells no place: "police in Leeds raided a
     * shop" is in Leeds, and so not what "officers" did in Hull. A country or region may hold the place of the other.
     */
    List<EventMention> imply(List<EventMention> told, Mentions mentions, References references) {
        return told.stream()
                .map(m -> isPlaceless(m)
                        ? within(m.filling(organizer).findFirst().orElseThrow(), mentions, references)
                                .filter(a -> !WidePlaces.is(ontology, a))
                                .map(a -> m.with(List.of(a)))
                                .orElse(m)
                        : m)
                .toList();
    }

    private boolean isPlaceless(EventMention mention) {
        List<Argument> bodies = mention.filling(organizer).toList();
        return mention.node().isEmpty()
                && !ontology.isA(mention.kind(), Dos.OPERATION)
                && !ontology.isA(mention.kind(), Dos.PROCEEDING)
                && !mention.has(place)
                && bodies.size() == 1
                && mention.sentence().span().contains(bodies.getFirst().span());
    }

    /** The mention without the place that only the body told. */
    EventMention withoutImplied(EventMention mention) {
        List<Argument> bodies = mention.filling(organizer).toList();
        return mention.withSlots(
                mention.slots().stream()
                        .filter(a -> !a.role().equals(place)
                                || bodies.stream().noneMatch(b -> b.span().contains(a.span())))
                        .toList(),
                mention.partners());
    }

    private Optional<Argument> within(Argument body, Mentions mentions, References references) {
        return mentions.of(Name.class).stream()
                .filter(n -> ontology.isA(n.type(), Dos.PLACE))
                .filter(n -> body.span().contains(n.span()))
                .reduce((country, division) -> division)
                .flatMap(n -> references.of(n).map(r -> new Argument(place, new Filler.Thing(r), n.span())));
    }
}
