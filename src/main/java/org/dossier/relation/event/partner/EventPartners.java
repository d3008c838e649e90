package org.dossier.relation.event.partner;

import java.util.List;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.tie.model.Tie;

/**
 * The bodies that worked with the organizer of an event, wherever each of them is told of: "The raids were led by the bureau. Officers of the
 * police lent support."
 */
public final class EventPartners {

    private static final double CONFIDENCE = 0.8;

    private final Ontology ontology;
    private final String organizer;
    private final String cooperatesWith;

    public EventPartners(Ontology ontology) {
        this.ontology = ontology;
        organizer = ontology.term(Dos.ORGANIZER);
        cooperatesWith = ontology.term(Dos.COOPERATES_WITH);
    }

    /** The ties of the partners with who organizes the event; a tribunal works with nobody. */
    public List<RelationMention> of(List<EventMention> event) {
        List<Argument> organizers = event.stream()
                .flatMap(m -> m.filling(organizer))
                .filter(o -> isBody(o) && !ontology.isA(body(o).type(), Dos.TRIBUNAL))
                .toList();
        return event.stream()
                .flatMap(m -> m.partners().stream()
                        .filter(this::isBody)
                        .flatMap(p -> organizers.stream()
                                .filter(o -> body(o).id() != body(p).id())
                                .map(o -> tie(m, o, p))))
                .toList();
    }

    private RelationMention tie(EventMention mention, Argument organizer, Argument partner) {
        return Tie.of(
                cooperatesWith,
                mention.anchor().span(),
                mention.sentence().span(),
                organizer,
                partner,
                "cooperation/" + mention.foundBy(),
                CONFIDENCE);
    }

    private boolean isBody(Argument argument) {
        return argument.filler() instanceof Filler.Thing thing
                && thing.referent().named()
                && ontology.isA(thing.referent().type(), Dos.ORGANIZATION);
    }

    private static Referent body(Argument argument) {
        return ((Filler.Thing) argument.filler()).referent();
    }
}
