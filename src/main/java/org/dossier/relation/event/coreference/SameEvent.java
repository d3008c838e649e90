package org.dossier.relation.event.coreference;

import java.util.List;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;

/** What speaks for and against a mention telling of an event of which other mentions tell. */
final class SameEvent {

    /** How many sentences on the same event may be spoken of again without being named. */
    private static final int NEXT = 2;

    /** The last sentence with which a story opens, and the last in which it names whom it opens with. */
    private static final int OPENING = 1;

    private static final int NAMED_BY = 8;

    private final Ontology ontology;
    private final EventPersons persons;
    private final Turns turns;
    private final String date;
    private final String start;
    private final String organizer;
    private final String place;

    SameEvent(Knowledge knowledge) {
        ontology = knowledge.ontology();
        turns = new Turns(knowledge.expressions());
        persons = new EventPersons(ontology);
        date = ontology.term(Dos.DATE);
        start = ontology.term(Dos.START);
        organizer = ontology.term(Dos.ORGANIZER);
        place = ontology.term(Dos.AT);
    }

    /**
     * "raided the shop and seized 300 watches, arresting two men", "made 33 arrests and seized drugs": what the same body does in one sentence is
     * one action, and the first verb says which.
     */
    boolean isSameAction(List<EventMention> event, EventMention mention) {
        return isSingleAction(mention)
                && event.stream()
                        .anyMatch(
                                m -> m.sentence().index() == mention.sentence().index()
                                        && isSingleAction(m)
                                        && (m.kind().equals(mention.kind()) || !m.isAddition() && !mention.isAddition())
                                        && isInOneStory(m, mention)
                                        && SharedSlots.sharesAll(
                                                m.filling(organizer).toList(),
                                                mention.filling(organizer).toList()))
                && !conflicts(event, mention);
    }

    /** What is done with a person is told in many sentences, with days of their own: the plea, the verdict and the sentence are one trial. */
    boolean isOfSamePerson(List<EventMention> event, EventMention mention) {
        return sameKind(event, mention) && isUnnamed(event, mention) && persons.areShared(event, mention);
    }

    /**
     * "A Leeds man was jailed on Monday. … Bo Kim, 40, pleaded guilty in May.": whom a story opens with is named behind, where it tells of what came
     * before.
     */
    boolean namesWhomItOpensWith(List<EventMention> event, EventMention mention) {
        return ontology.isA(mention.kind(), Dos.PROCEEDING)
                && sameKind(event, mention)
                && isUnnamed(event, mention)
                && persons.areFirstNamed(event, mention)
                && event.get(0).sentence().index() <= OPENING
                && mention.sentence().index() <= NAMED_BY
                && !turns.opensAnew(mention)
                && !SharedSlots.differ(event, mention, organizer)
                && (EventDays.isEarlier(mention, event) || !EventDays.areApart(event, mention));
    }

    /** "coordinated Operation Falcon, with police leading joint operations against smuggling": those are what the named one consists of. */
    boolean isOfNamed(List<EventMention> event, EventMention mention) {
        return mention.isPlural()
                && ontology.isA(mention.kind(), Dos.OPERATION)
                && event.stream()
                        .anyMatch(m -> m.node().isPresent()
                                && m.sentence().index() == mention.sentence().index());
    }

    private static boolean sameKind(List<EventMention> event, EventMention mention) {
        return event.get(0).kind().equals(mention.kind());
    }

    private static boolean isUnnamed(List<EventMention> event, EventMention mention) {
        return mention.node().isEmpty() && !isNamed(event);
    }

    private boolean isSingleAction(EventMention mention) {
        Token anchor = mention.anchor();
        boolean made = anchor.is("obj") && anchor.xpos().equals("NNS") && mention.has(organizer);
        boolean done = anchor.isVerb() || made;
        return mention.node().isEmpty() && done && !ontology.isA(mention.kind(), Dos.OPERATION);
    }

    /** Not "police seized 4 kg; a man was jailed on 4 June": a trial is no part of a raid, nor is what a semicolon sets apart. */
    private boolean isInOneStory(EventMention one, EventMention other) {
        int from = Math.min(one.anchor().index(), other.anchor().index());
        int to = Math.max(one.anchor().index(), other.anchor().index());
        return ontology.isA(one.kind(), Dos.PROCEEDING) == ontology.isA(other.kind(), Dos.PROCEEDING)
                && one.sentence().tokens().subList(from, to).stream()
                        .noneMatch(t -> t.text().equals(";"));
    }

    /** "the operation" is the last operation told of; "the probe" is an operation that was called so before. */
    boolean isPointedAt(List<EventMention> event, EventMention mention) {
        return mention.pointing()
                && mention.node().isEmpty()
                && event.stream().anyMatch(m -> m.kind().equals(mention.kind()))
                && !conflicts(event, mention);
    }

    boolean agrees(List<EventMention> event, EventMention mention) {
        return sameKind(event, mention)
                && !(isNamed(event) && (mention.node().isPresent() || mention.isPlural()))
                && !isAnotherTime(event, mention)
                && !persons.areOthers(event, mention)
                && !conflicts(event, mention)
                && !isOfOthers(event, mention)
                && shares(event, mention);
    }

    private static boolean isNamed(List<EventMention> event) {
        return event.stream().anyMatch(m -> m.node().isPresent());
    }

    private boolean shares(List<EventMention> event, EventMention mention) {
        String apart = isElsewhere(event, mention) ? organizer : "";
        return event.stream().anyMatch(m -> SharedSlots.sharesAny(m, mention, apart));
    }

    /** What one body does in one place is not what another one does elsewhere, though it be on the same day. */
    private boolean isOfOthers(List<EventMention> event, EventMention mention) {
        return isDeed(mention)
                && SharedSlots.differ(event, mention, place)
                && (SharedSlots.differ(event, mention, organizer) || Turns.opensAtItsPlace(mention, place));
    }

    /** Whether it is done at one time: no proceeding, no operation. */
    boolean isDeed(EventMention mention) {
        return !ontology.isA(mention.kind(), Dos.PROCEEDING) && !ontology.isA(mention.kind(), Dos.OPERATION);
    }

    /** "A raid …", or an action at another place: that one body did both makes them not one. */
    private boolean isElsewhere(List<EventMention> event, EventMention mention) {
        return mention.isIntroduced() || isDeed(mention) && SharedSlots.differ(event, mention, place);
    }

    /** A case or trial is told in several sentences: what comes next and says nothing else of when, where and who is of the same. */
    boolean goesOn(List<EventMention> event, EventMention mention) {
        EventMention before = event.get(event.size() - 1);
        return isUnnamed(event, mention)
                && !persons.areOthers(event, mention)
                && !mention.isIntroduced()
                && !isAnotherTime(event, mention)
                && !addsActor(event, mention)
                && !ontology.isA(mention.kind(), Dos.OPERATION)
                && before.kind().equals(mention.kind())
                && mention.sentence().index() - before.sentence().index() <= NEXT
                && mention.sentence().kind() == before.sentence().kind()
                && !EventDays.areApart(event, mention)
                && List.of(date, start, organizer, place).stream()
                        .noneMatch(role -> SharedSlots.differ(event, mention, role));
    }

    /** "31 tonnes of salt were seized. The agency stopped a barge": who did what comes next may have done nothing of what came before. */
    private boolean addsActor(List<EventMention> event, EventMention mention) {
        return isDeed(mention) && mention.has(organizer) && event.stream().allMatch(m -> !m.has(organizer));
    }

    /** "It has since seized 90 more": what is done once, is done again; a case or trial goes on, but not "in another case". */
    private boolean isAnotherTime(List<EventMention> event, EventMention mention) {
        boolean again = turns.isLater(mention) && !ontology.isA(mention.kind(), Dos.PROCEEDING);
        return (again || turns.opensAnew(mention))
                && event.stream()
                        .noneMatch(
                                m -> m.sentence().index() == mention.sentence().index());
    }

    /** Whether they have different days, or different values of a role that has one value; a story may open with "last month" and give the day behind. */
    boolean conflicts(List<EventMention> event, EventMention mention) {
        boolean opens = event.getFirst().sentence().index() <= OPENING;
        return EventDays.areApart(event, mention)
                || List.of(date, start).stream()
                        .anyMatch(role -> mention.filling(role)
                                .anyMatch(a -> event.stream()
                                        .flatMap(m -> m.filling(role))
                                        .anyMatch(b -> !EventMention.sameFiller(a.filler(), b.filler())
                                                && !(opens && EventDays.isWithin(a.filler(), b.filler())))));
    }
}
