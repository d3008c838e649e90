package org.dossier.relation.event.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.RelationMention;

/**
 * Bodies that a sentence joins carry out together what it tells of: of "a joint operation between A and B" and "a raid by a team made up of officers of A
 * and B" both are organizers; where the article says who else led it they take part. Of who "searched … with support from B" the organizer is whoever
 * B is said to work with.
 */
public final class JointOrganizers {

    /** What leads from the noun to those who share in it. */
    private static final Set<String> LINKS = Set.of("between", "by", "of", "from", "involving", "among");

    private final Ontology ontology;
    private final PartnerTies partnerships;
    private final String organizer;
    private final String participant;

    public JointOrganizers(Knowledge knowledge) {
        ontology = knowledge.ontology();
        partnerships = new PartnerTies(knowledge);
        organizer = ontology.term(Dos.ORGANIZER);
        participant = ontology.term(Dos.PARTICIPANT);
    }

    /** The events, with the bodies of the ties of their sentences. */
    public List<List<EventMention>> join(List<List<EventMention>> events, List<RelationMention> ties) {
        List<RelationMention> between = partnerships.in(ties);
        return events.stream().map(e -> joined(e, events, between)).toList();
    }

    private List<EventMention> joined(
            List<EventMention> event, List<List<EventMention>> events, List<RelationMention> ties) {
        boolean led = event.stream().anyMatch(m -> m.has(organizer));
        List<Argument> bodies = ties.stream()
                .filter(t -> event.stream().anyMatch(m -> isRightBehind(m, t)))
                .flatMap(t -> t.arguments().stream())
                .map(a -> as(led ? participant : organizer, a))
                .toList();
        if (bodies.isEmpty() && !led && isAction(event)) {
            bodies = ties.stream()
                    .filter(t -> isOnly(event, events, t))
                    .flatMap(t -> actors(t).stream())
                    .toList();
        }
        return with(event, bodies);
    }

    private List<EventMention> with(List<EventMention> event, List<Argument> bodies) {
        List<Argument> others = bodies.stream()
                .filter(a -> !PartnerTies.fills(event, organizer, a) && !PartnerTies.fills(event, participant, a))
                .toList();
        if (others.isEmpty()) {
            return event;
        }
        List<EventMention> joined = new ArrayList<>(event);
        joined.set(0, event.getFirst().with(others));
        return joined;
    }

    /** Whether it is told when, where or against what, and is nothing that courts do. */
    private boolean isAction(List<EventMention> event) {
        return !ontology.isA(event.getFirst().kind(), Dos.PROCEEDING)
                && event.stream()
                        .anyMatch(m -> m.node().isPresent() || !m.slots().isEmpty());
    }

    private static Argument as(String role, Argument body) {
        return new Argument(role, body.filler(), body.span());
    }

    /** Of a tie between those who act both sides, of a tie of one who acts with a partner the first; the other takes part. */
    private List<Argument> actors(RelationMention tie) {
        boolean joint = PartnerTies.isJoint(tie);
        if (!joint && !partnerships.isInClauseOf(tie)) {
            return List.of();
        }
        Argument first = tie.arguments().getFirst();
        Argument other = tie.arguments().getLast();
        return List.of(as(organizer, first), as(joint ? organizer : participant, other));
    }

    /** Whether the sentence of the tie tells of that event and of no other. */
    private static boolean isOnly(List<EventMention> event, List<List<EventMention>> events, RelationMention tie) {
        return PartnerTies.isToldWith(event, tie)
                && events.stream().filter(e -> PartnerTies.isToldWith(e, tie)).count() == 1;
    }

    /** Whether only a preposition and an article stand between the noun and the bodies. */
    private static boolean isRightBehind(EventMention mention, RelationMention tie) {
        Token noun = mention.anchor();
        if (!noun.isNoun() || !mention.sentence().span().equals(tie.evidence())) {
            return false;
        }
        List<Token> between = IntStream.range(
                        noun.index() + 1, mention.sentence().tokens().size())
                .mapToObj(mention.sentence()::token)
                .takeWhile(t ->
                        t.span().start() < tie.arguments().getFirst().span().start())
                .toList();
        return !between.isEmpty()
                && LINKS.contains(between.getFirst().lower())
                && between.stream().skip(1).allMatch(t -> t.upos().equals("DET"));
    }
}
