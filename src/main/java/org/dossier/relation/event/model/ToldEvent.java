package org.dossier.relation.event.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.model.RelationMention.Modality;
import org.dossier.relation.model.RelationMention.Polarity;

/** One event of an article, with what all its mentions say. */
public record ToldEvent(EventMention first, Optional<Referent> node, List<Argument> slots) {

    private static final double CONFIDENCE = 0.85;

    public static ToldEvent of(List<EventMention> mentions) {
        EventMention first = mentions.get(0);
        EventMention all = mentions.stream().reduce(first, (one, other) -> one.with(other.slots()));
        return new ToldEvent(
                first, mentions.stream().flatMap(m -> m.node().stream()).findFirst(), all.slots());
    }

    public ToldEvent withSlots(List<Argument> other) {
        return new ToldEvent(first, node, List.copyOf(other));
    }

    public ToldEvent with(Argument more) {
        List<Argument> all = new ArrayList<>(slots);
        if (all.stream().noneMatch(a -> EventMention.same(a, more))) {
            all.add(more);
        }
        return new ToldEvent(first, node, List.copyOf(all));
    }

    public String kind() {
        return node.map(Referent::type).orElse(first.kind());
    }

    /** A name counts as one thing told; an event needs two, or several that act: "The case was investigated by A and B". */
    public boolean isTold(String organizer) {
        return slots.stream().map(Argument::role).distinct().count() + (node.isPresent() ? 1 : 0) >= 2
                || filling(organizer).size() > 1;
    }

    /** Whether it says when it was. */
    public boolean isDated() {
        return slots.stream().anyMatch(a -> a.filler() instanceof Filler.When);
    }

    public List<Argument> filling(String role) {
        return slots.stream().filter(a -> a.role().equals(role)).toList();
    }

    public RelationMention relation() {
        return relation(Polarity.AFFIRMED, Modality.ACTUAL);
    }

    public RelationMention relation(Polarity polarity, Modality modality) {
        return new RelationMention(
                kind(),
                node,
                first.anchor().span(),
                first.sentence().span(),
                slots,
                polarity,
                modality,
                Optional.empty(),
                first.foundBy(),
                CONFIDENCE);
    }
}
