package org.dossier.relation.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.predication.Fillers;

/**
 * Where an article tells of the actions of one body only, its staff acts when "officers" or "the investigators" do: "Kent Police raided a shop on
 * Monday. … On Friday, officers arrested two men in Deal."
 */
final class SoleActors {
    private final Ontology ontology;
    private final PlainStaff staff;
    private final String organizer;

    SoleActors(Knowledge knowledge, Fillers fillers) {
        ontology = knowledge.ontology();
        staff = new PlainStaff(knowledge, fillers);
        organizer = ontology.term(Dos.ORGANIZER);
    }

    /** The mentions, with the one body that acts in the article as the organizer of what only its staff is said to do. */
    List<EventMention> complete(List<EventMention> mentions) {
        Optional<Argument> body = sole(mentions);
        List<EventMention> completed = new ArrayList<>(mentions);
        body.ifPresent(
                b -> completed.replaceAll(m -> isBehind(m, b) && staff.actsAlone(m, b) ? m.with(List.of(b)) : m));
        return completed;
    }

    /** The only body that organizes anything; a case may be another body's than the actions in it, but where it is the only one, its staff acts. */
    private Optional<Argument> sole(List<EventMention> mentions) {
        List<EventMention> done = mentions.stream()
                .filter(m -> !ontology.isA(m.kind(), Dos.PROCEEDING))
                .filter(m -> m.has(organizer))
                .toList();
        List<EventMention> actions =
                done.stream().filter(m -> !ontology.isA(m.kind(), Dos.CASE)).toList();
        return only(actions.isEmpty() ? done : actions).filter(this::hasStaff);
    }

    private Optional<Argument> only(List<EventMention> mentions) {
        List<Argument> bodies = new ArrayList<>();
        mentions.stream()
                .flatMap(m -> m.filling(organizer))
                .filter(a -> bodies.stream().noneMatch(b -> EventMention.sameFiller(a.filler(), b.filler())))
                .forEach(bodies::add);
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    private static boolean isBehind(EventMention mention, Argument body) {
        return body.span().end() <= mention.sentence().span().start();
    }

    private boolean hasStaff(Argument body) {
        return body.filler() instanceof Filler.Thing thing
                && thing.referent().named()
                && !ontology.isA(thing.referent().type(), Dos.ALLIANCE);
    }
}
