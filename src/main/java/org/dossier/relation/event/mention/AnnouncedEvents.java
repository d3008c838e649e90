package org.dossier.relation.event.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.RelationMention.Modality;
import org.dossier.relation.model.RelationMention.Polarity;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.tree.Negation;

/**
 * What is announced of an operation that has begun is a fact, its aims and its span: "A campaign against fraud, launched on Monday, will run until
 * October".
 */
final class AnnouncedEvents {

    /** How many sentences behind it an operation is spoken of again. */
    private static final int REACH = 3;

    private final Ontology ontology;
    private final EventMentionReader reader;

    AnnouncedEvents(Ontology ontology, EventMentionReader reader) {
        this.ontology = ontology;
        this.reader = reader;
    }

    /** What predications that are no facts say of operations that others told of by the same word, or before. */
    List<EventMention> find(List<Predication> predications, List<EventMention> told) {
        return predications.stream()
                .filter(p -> p.polarity() == Polarity.AFFIRMED)
                .flatMap(p -> reader.unasserted(p).stream().flatMap(m -> announced(m, p, told).stream()))
                .toList();
    }

    private Optional<EventMention> announced(EventMention mention, Predication predication, List<EventMention> told) {
        List<EventMention> begun = told.stream().filter(this::isBegun).toList();
        if (begun.stream().anyMatch(t -> t.isAt(mention))) {
            return Optional.of(mention);
        }
        return predication.modality() == Modality.PLANNED
                        && !isDenied(predication)
                        && begun.stream().anyMatch(t -> isToldBefore(t, mention))
                        && mention.filling(ontology.term(Dos.START)).findAny().isEmpty()
                ? Optional.of(mention.withSlots(
                        Stream.of(Dos.TARGETS, Dos.END)
                                .flatMap(role -> mention.filling(ontology.term(role)))
                                .toList(),
                        List.of()))
                : Optional.empty();
    }

    /** "The operation was not designed to …" */
    private static boolean isDenied(Predication predication) {
        return IntStream.range(0, predication.trigger().index())
                .anyMatch(i -> Negation.isAt(predication.sentence(), i));
    }

    /** "Police launched Operation Falcon. The operation will run until October", "… is designed to curb fraud". */
    private static boolean isToldBefore(EventMention event, EventMention mention) {
        int distance = mention.sentence().index() - event.sentence().index();
        return mention.anchor().isNoun()
                && !mention.isPlural()
                && distance > 0
                && distance <= REACH
                && (mention.node().isPresent() ? mention.node().equals(event.node()) : mention.pointing());
    }

    private boolean isBegun(EventMention mention) {
        return ontology.isA(mention.kind(), Dos.OPERATION)
                && mention.anchor().isNoun()
                && List.of(Dos.START, Dos.ORGANIZER).stream().anyMatch(role -> mention.has(ontology.term(role)));
    }
}
