package org.dossier.relation.event.mention;

import java.util.List;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.RelationMention.Polarity;
import org.dossier.relation.predication.Predication;

/**
 * What is announced of an operation that has begun is a fact, its aims and its span: "A campaign against fraud, launched on Monday, will run until
 * October".
 */
final class AnnouncedEvents {

    private final Ontology ontology;
    private final EventMentionReader reader;

    AnnouncedEvents(Ontology ontology, EventMentionReader reader) {
        this.ontology = ontology;
        this.reader = reader;
    }

    /** What predications that are no facts say of operations that others told of by the same word. */
    List<EventMention> find(List<Predication> predications, List<EventMention> told) {
        return predications.stream()
                .filter(p -> p.polarity() == Polarity.AFFIRMED)
                .flatMap(p -> reader.unasserted(p).stream())
                .filter(m -> told.stream().anyMatch(t -> t.isAt(m) && isBegun(t)))
                .toList();
    }

    private boolean isBegun(EventMention mention) {
        return ontology.isA(mention.kind(), Dos.OPERATION)
                && mention.anchor().isNoun()
                && List.of(Dos.START, Dos.ORGANIZER).stream().anyMatch(role -> mention.has(ontology.term(role)));
    }
}
