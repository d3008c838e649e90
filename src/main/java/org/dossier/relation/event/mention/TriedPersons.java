package org.dossier.relation.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;

/**
 * Who decides a proceeding is not tried in it: in "Bo Lind was jailed. Judge Ann Lee of Oxford Crown Court called it serious. He had pleaded
 * guilty" the pronoun means who was tried before.
 */
public final class TriedPersons {
    private final Ontology ontology;
    private final Set<Integer> deciders;
    private final String participant;

    /** @param posts who holds which post in which body */
    public TriedPersons(Ontology ontology, List<RelationMention> posts) {
        this.ontology = ontology;
        participant = ontology.term(Dos.PARTICIPANT);
        deciders = posts.stream()
                .filter(p -> things(p.arguments(ontology.term(Dos.POST_IN)))
                        .anyMatch(b -> ontology.isA(b.type(), Dos.TRIBUNAL)))
                .flatMap(p -> things(p.arguments(ontology.term(Dos.HELD_BY))))
                .map(Referent::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The mentions, with whom those before tell to be tried where a pronoun stands for somebody who decides. */
    public List<EventMention> correct(List<EventMention> told) {
        List<EventMention> corrected = new ArrayList<>();
        told.forEach(m ->
                corrected.add(m.filling(participant).anyMatch(a -> isDecider(a, m)) ? corrected(m, corrected) : m));
        return corrected;
    }

    private EventMention corrected(EventMention mention, List<EventMention> before) {
        List<Argument> others =
                mention.slots().stream().filter(a -> !isDecider(a, mention)).toList();
        EventMention left = mention.withSlots(others, mention.partners());
        List<Argument> tried = before.reversed().stream()
                .filter(m -> ontology.isA(m.kind(), Dos.PROCEEDING))
                .map(m -> m.filling(participant).filter(this::isPerson).toList())
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
        return left.with(tried);
    }

    private boolean isDecider(Argument argument, EventMention mention) {
        return argument.role().equals(participant)
                && ontology.isA(mention.kind(), Dos.PROCEEDING)
                && things(List.of(argument)).anyMatch(r -> deciders.contains(r.id()))
                && mention.sentence().tokensIn(argument.span()).stream()
                        .allMatch(t -> t.upos().equals("PRON"));
    }

    private boolean isPerson(Argument argument) {
        return things(List.of(argument)).anyMatch(r -> ontology.isA(r.type(), Dos.PERSON));
    }

    private static Stream<Referent> things(List<Argument> arguments) {
        return arguments.stream()
                .flatMap(a -> a.filler() instanceof Filler.Thing t ? Stream.of(t.referent()) : Stream.empty());
    }
}
