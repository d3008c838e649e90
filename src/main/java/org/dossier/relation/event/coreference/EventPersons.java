package org.dossier.relation.event.coreference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Wording;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Filler;

/** The persons that mentions of events name: whether these may be of one event. */
final class EventPersons {

    private static final List<String> CIRCUMSTANCES = List.of(Dos.DATE, Dos.START, Dos.ORGANIZER, Dos.AT);

    private final Ontology ontology;
    private final String participant;

    EventPersons(Ontology ontology) {
        this.ontology = ontology;
        participant = ontology.term(Dos.PARTICIPANT);
    }

    /** Whether one person is in both, but for what another tribunal decided about him, not only heard. */
    boolean areShared(List<EventMention> event, EventMention mention) {
        return persons(mention)
                        .anyMatch(p -> event.stream().flatMap(this::persons).anyMatch(p::equals))
                && !(isDecision(mention) && SharedSlots.differ(event, mention, ontology.term(Dos.ORGANIZER)));
    }

    /** "convicted", which courts do, not "pleaded guilty". */
    private boolean isDecision(EventMention mention) {
        return ontology.isA(mention.kind(), Dos.PROCEEDING)
                && ontology.term(Dos.ORGANIZER).equals(mention.wording().roles().get(Wording.SUBJECT));
    }

    /** Whether the event names nobody yet, and the mention somebody. */
    boolean areFirstNamed(List<EventMention> event, EventMention mention) {
        return persons(mention).findAny().isPresent()
                && event.stream().flatMap(this::persons).findAny().isEmpty();
    }

    private Stream<Integer> persons(EventMention mention) {
        return mention.filling(participant)
                .flatMap(a -> a.filler() instanceof Filler.Thing t ? Stream.of(t.referent()) : Stream.of())
                .filter(r -> ontology.isA(r.type(), Dos.PERSON))
                .map(Referent::id);
    }

    /**
     * Whether both name persons and none is in both. What only adds, and what has neither day nor place nor organizer of its own, may name
     * others of the same group: "Ann Lee was jailed for two years. Bo Kim was jailed for one."
     */
    boolean areOthers(List<EventMention> event, EventMention mention) {
        Set<Integer> here = persons(mention).collect(Collectors.toSet());
        if (here.isEmpty() || mention.isAddition() || !hasCircumstances(mention)) {
            return false;
        }
        List<Integer> known = event.stream().flatMap(this::persons).toList();
        return !known.isEmpty() && known.stream().noneMatch(here::contains);
    }

    private boolean hasCircumstances(EventMention mention) {
        return CIRCUMSTANCES.stream().anyMatch(c -> mention.has(ontology.term(c)));
    }
}
