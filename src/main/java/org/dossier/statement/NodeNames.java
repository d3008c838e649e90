package org.dossier.statement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.Reading;
import org.dossier.relation.model.RelationMention;

/**
 * Names the nodes of one reading that have no name of their own: by what they say, with the things in it called as {@code things}
 * calls them. Called by their own IRIs, the article alone decides; called by the IRIs of the merged entities, nodes of several
 * articles that say the same get the same name.
 */
final class NodeNames implements Slots.Names {

    private final Reading reading;
    private final Function<Referent, String> things;
    private final NodeIris iris;
    private final Slots slots;
    private final Repetitions repetitions;
    private final String[] names;
    private final Set<Integer> naming = new HashSet<>();

    NodeNames(Reading reading, Function<Referent, String> things, NodeIris iris, Slots slots, Repetitions repetitions) {
        this.reading = reading;
        this.things = things;
        this.iris = iris;
        this.slots = slots;
        this.repetitions = repetitions;
        this.names = new String[reading.relations().size()];
    }

    /** The IRI of the node that a relation describes. */
    String name(int relation) {
        int index = repetitions.first(relation);
        if (names[index] == null) {
            naming.add(index);
            RelationMention first = reading.relations().get(index);
            names[index] = first.node()
                    .map(things)
                    .orElseGet(() -> iris.of(
                            first,
                            slots.of(first.arguments(), this),
                            reading.article().name()));
            naming.remove(index);
        }
        return names[index];
    }

    String thing(Referent referent) {
        return things.apply(referent);
    }

    @Override
    public String of(Filler.Thing thing) {
        return thing(thing.referent());
    }

    /** Nothing where two unnamed nodes would each be named by the other, or where the other is no fact. */
    @Override
    public Optional<String> of(Filler.Other other) {
        return isStated(other) && !naming.contains(repetitions.first(other.relation()))
                ? Optional.of(name(other.relation()))
                : Optional.empty();
    }

    boolean isStated(Filler.Other other) {
        int index = other.relation();
        return index >= 0
                && index < names.length
                && reading.relations().get(index).isFact();
    }
}
