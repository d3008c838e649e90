package org.dossier.relation.event.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.Filler;
import org.dossier.relation.model.RelationMention;

/**
 * Who worked with the organizer of an event takes part in it, whichever words tell so: "the unit opened an inquiry after a tip from the customs
 * service". Where the sentence tells of no event it is the named operation that the organizer leads, or what the sentence before told.
 */
public final class EventHelpers {

    /** How many sentences behind what somebody did it may be told who helped. */
    private static final int REACH = 4;

    /** Of a verb in the past, and of the noun in "Help came from …"; a participle only opens what was done: "Taking part were …". */
    private static final Set<String> DONE = Set.of("VBD", "VBN", "NN");

    private final PartnerTies partnerships;
    private final Ontology ontology;
    private final String organizer;
    private final String participant;
    private final List<Sentence> sentences;

    public EventHelpers(Knowledge knowledge, Context context) {
        sentences = context.document().sentences();
        ontology = knowledge.ontology();
        partnerships = new PartnerTies(knowledge);
        organizer = ontology.term(Dos.ORGANIZER);
        participant = ontology.term(Dos.PARTICIPANT);
    }

    /** The events, with those that the ties say took part in them. */
    public List<List<EventMention>> join(List<List<EventMention>> events, List<RelationMention> ties) {
        List<List<EventMention>> joined = new ArrayList<>();
        events.forEach(e -> joined.add(new ArrayList<>(e)));
        partnerships.in(ties).forEach(tie -> event(joined, tie).ifPresent(e -> add(e, tie)));
        return joined;
    }

    /** The event told in the sentence of the tie, else the operation or case that one side of the tie organizes. */
    private Optional<List<EventMention>> event(List<List<EventMention>> events, RelationMention tie) {
        List<List<EventMention>> led =
                events.stream().filter(e -> partner(e, tie).isPresent()).toList();
        boolean told = events.stream().anyMatch(e -> PartnerTies.isToldWith(e, tie));
        return told ? nearest(led, tie) : onlyNamed(led, tie).or(() -> doneBefore(led, tie));
    }

    /** "The bureau raided a shop. Two men were arrested. It had been tipped off by the police": what one of both did last, shortly before. */
    private Optional<List<EventMention>> doneBefore(List<List<EventMention>> events, RelationMention tie) {
        int at = sentence(tie.evidence().start());
        boolean once = sentences.get(at).tokens().stream()
                .filter(t -> t.span().start() == tie.trigger().start())
                .anyMatch(t -> DONE.contains(t.xpos())
                        || sentences.get(at).tokens().subList(0, t.index()).stream()
                                .allMatch(before -> before.upos().equals("ADV")));
        return events.stream()
                .filter(e -> once && !PartnerTies.isJoint(tie) && !partnerships.isInClauseOf(tie) && isDeed(e))
                .filter(e -> e.stream().anyMatch(m -> isShortlyBefore(m, at)))
                .reduce((first, second) -> second);
    }

    private boolean isDeed(List<EventMention> event) {
        String kind = event.getFirst().kind();
        return Stream.of(Dos.OPERATION, Dos.PROCEEDING).noneMatch(k -> ontology.isA(kind, k));
    }

    private static boolean isShortlyBefore(EventMention mention, int at) {
        int before = mention.sentence().index();
        return before < at && before >= at - REACH;
    }

    private int sentence(int start) {
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).span().start() == start)
                .findFirst()
                .orElse(0);
    }

    private static Optional<List<EventMention>> nearest(List<List<EventMention>> events, RelationMention tie) {
        return events.stream()
                .filter(e -> PartnerTies.isToldWith(e, tie))
                .min((a, b) -> Integer.compare(distance(a, tie), distance(b, tie)));
    }

    private static int distance(List<EventMention> event, RelationMention tie) {
        return event.stream()
                .mapToInt(
                        m -> Math.abs(m.anchor().span().start() - tie.trigger().start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The named event, of several the only one that was told of before. */
    private static Optional<List<EventMention>> onlyNamed(List<List<EventMention>> events, RelationMention tie) {
        List<List<EventMention>> named = events.stream()
                .filter(e -> e.stream().anyMatch(m -> m.node().isPresent()))
                .toList();
        List<List<EventMention>> found = named.size() < 2
                ? named
                : named.stream()
                        .filter(e -> e.stream()
                                .anyMatch(m -> m.sentence().span().start()
                                        < tie.evidence().start()))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void add(List<EventMention> event, RelationMention tie) {
        partner(event, tie)
                .map(a -> new Argument(participant, a.filler(), a.span()))
                .ifPresent(a -> event.set(0, event.getFirst().with(List.of(a))));
    }

    /** The side of the tie that helps: the other one organizes the event. */
    private Optional<Argument> partner(List<EventMention> event, RelationMention tie) {
        List<Argument> sides = tie.arguments().stream()
                .filter(a -> a.filler() instanceof Filler.Thing)
                .toList();
        List<Argument> others = sides.stream()
                .filter(a -> !PartnerTies.fills(event, organizer, a))
                .toList();
        return sides.size() == 2 && others.size() == 1 && !PartnerTies.fills(event, participant, others.getFirst())
                ? Optional.of(others.getFirst())
                : Optional.empty();
    }
}
