package org.dossier.relation.event.partner;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.ToldEvent;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/**
 * Who carried out a part of an operation between states took part in it: of an international body's operation the services of a state that
 * raided a shop under it, of a state's operation the international body.
 */
public final class PartOrganizers {

    private final Ontology ontology;
    private final String organizer;
    private final String participant;
    private final String under;

    public PartOrganizers(Ontology ontology) {
        this.ontology = ontology;
        organizer = ontology.term(Dos.ORGANIZER);
        participant = ontology.term(Dos.PARTICIPANT);
        under = ontology.term(Dos.UNDER);
    }

    public List<ToldEvent> join(List<ToldEvent> events) {
        return events.stream().map(e -> withParts(e, events)).toList();
    }

    private ToldEvent withParts(ToldEvent event, List<ToldEvent> events) {
        ToldEvent joined = event;
        for (ToldEvent part : events) {
            if (isPartOf(part, event)) {
                for (Argument body : part.filling(organizer)) {
                    joined = takesPart(joined, body)
                            ? joined.with(new Argument(participant, body.filler(), body.span()))
                            : joined;
                }
            }
        }
        return joined;
    }

    private boolean isPartOf(ToldEvent part, ToldEvent whole) {
        return whole.node().isPresent()
                && things(part.filling(under))
                        .anyMatch(r -> r.id() == whole.node().get().id());
    }

    private boolean takesPart(ToldEvent event, Argument body) {
        List<Argument> organizers = event.filling(organizer);
        boolean organizes = organizers.stream().anyMatch(o -> EventMention.sameFiller(o.filler(), body.filler()));
        return !organizers.isEmpty() && !organizes && isInternational(organizers) != isInternational(List.of(body));
    }

    private boolean isInternational(List<Argument> bodies) {
        return things(bodies).anyMatch(r -> ontology.isA(r.type(), Dos.ALLIANCE));
    }

    private static Stream<Referent> things(List<Argument> arguments) {
        return arguments.stream()
                .flatMap(a -> a.filler() instanceof Filler.Thing t ? Stream.of(t.referent()) : Stream.empty());
    }
}
