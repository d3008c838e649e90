package org.dossier.relation.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Argument;

/** Decides which mentions of events tell of the same one. */
final class EventCoreference {

    /** How many sentences on the same event may be spoken of again without being named. */
    private static final int NEXT = 2;

    /**
     * How many events back, and how many mentions of each, a mention is compared with. No article of a usual length tells of more; a
     * digest of thousands must not take a time that grows with the square of its length.
     */
    private static final int REACH = 100;

    private final Ontology ontology;
    private final EventPersons persons;
    private final LaterNames names;
    private final String date;
    private final String start;
    private final String organizer;
    private final String targets;
    private final String place;

    EventCoreference(Ontology ontology) {
        this.ontology = ontology;
        persons = new EventPersons(ontology);
        names = new LaterNames(ontology);
        date = ontology.term(Dos.DATE);
        start = ontology.term(Dos.START);
        organizer = ontology.term(Dos.ORGANIZER);
        targets = ontology.term(Dos.TARGETS);
        place = ontology.term(Dos.AT);
    }

    /** The mentions by event, in the order of the first mention of each. */
    List<List<EventMention>> resolve(List<EventMention> mentions) {
        List<List<EventMention>> events = new ArrayList<>();
        Map<Integer, List<EventMention>> byName = new HashMap<>();
        Map<List<Integer>, List<Argument>> byAnchor = byAnchor(mentions);
        for (EventMention mention : mentions) {
            EventMention whole = mention.with(byAnchor.get(anchor(mention)));
            Optional<List<EventMention>> same = mention.node()
                    .map(node -> byName.get(node.id()))
                    .or(() -> last(events, e -> names.isNamedBy(e, mention, mentions) && !conflict(e, mention)))
                    .or(() -> last(events, e -> names.isNamedAfterLead(events, e, mention) && !conflict(e, mention)))
                    .or(() -> last(events, e -> e.stream().anyMatch(m -> m.isAt(mention))))
                    .or(() -> last(events, e -> sameAction(e, whole)))
                    .or(() -> last(events, e -> ofSamePerson(e, whole)))
                    .or(() -> last(events, e -> areOfNamed(e, mention)))
                    .or(() -> pointed(events, whole))
                    .or(() -> last(events, e -> agrees(e, whole)))
                    .or(() -> last(events, e -> goesOn(e, whole)));
            List<EventMention> event = same.orElseGet(() -> opened(events));
            event.add(event.isEmpty() ? mention : fitting(event, mention));
            mention.node().ifPresent(node -> byName.putIfAbsent(node.id(), event));
        }
        events.removeIf(e -> e.stream().allMatch(EventMention::isAddition));
        return events;
    }

    /** What all mentions at the same word say, which decides for the first of them. */
    private static Map<List<Integer>, List<Argument>> byAnchor(List<EventMention> mentions) {
        Map<List<Integer>, List<Argument>> found = new HashMap<>();
        mentions.forEach(
                m -> found.computeIfAbsent(anchor(m), k -> new ArrayList<>()).addAll(m.slots()));
        return found;
    }

    private static List<Integer> anchor(EventMention mention) {
        return List.of(mention.sentence().index(), mention.anchor().index());
    }

    private static List<EventMention> opened(List<List<EventMention>> events) {
        events.add(new ArrayList<>());
        return events.getLast();
    }

    /**
     * "raided the shop and seized 300 watches, arresting two men", "made 33 arrests and seized drugs": what the same body does in one sentence is one action, and
     * the first verb says which.
     */
    private boolean sameAction(List<EventMention> event, EventMention mention) {
        return isSingleAction(mention)
                && event.stream()
                        .anyMatch(
                                m -> m.sentence().index() == mention.sentence().index()
                                        && isSingleAction(m)
                                        && sharesAll(
                                                m.filling(organizer).toList(),
                                                mention.filling(organizer).toList()))
                && !conflict(event, mention);
    }

    /** What is done with a person is told in many sentences, with days of their own: the plea, the verdict and the sentence are one trial. */
    private boolean ofSamePerson(List<EventMention> event, EventMention mention) {
        return sameKind(event, mention) && isUnnamed(event, mention) && persons.areShared(event, mention);
    }

    /** "coordinated Operation Falcon, with police leading joint operations against smuggling": those are what the named one consists of. */
    private boolean areOfNamed(List<EventMention> event, EventMention mention) {
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
        boolean made = anchor.is("obj")
                && anchor.xpos().equals("NNS")
                && mention.filling(organizer).findAny().isPresent();
        boolean done = anchor.isVerb() || made;
        return mention.node().isEmpty() && done && !ontology.isA(mention.kind(), Dos.OPERATION);
    }

    private static boolean sharesAll(List<Argument> one, List<Argument> other) {
        return one.size() == other.size()
                && one.stream().allMatch(a -> other.stream().anyMatch(b -> EventMention.same(a, b)));
    }

    /** A later verb of another kind adds when, where and who, not what it is about: the goods seized are not the aim of the raid. */
    private EventMention fitting(List<EventMention> event, EventMention mention) {
        return event.get(0).kind().equals(mention.kind()) ? mention : mention.without(targets);
    }

    /** "the operation" is the last operation told of; "the probe" is an operation that was called so before. */
    private Optional<List<EventMention>> pointed(List<List<EventMention>> events, EventMention mention) {
        return mention.pointing() && mention.node().isEmpty()
                ? last(events, e -> e.stream().anyMatch(m -> m.kind().equals(mention.kind())) && !conflict(e, mention))
                : Optional.empty();
    }

    private boolean agrees(List<EventMention> event, EventMention mention) {
        return sameKind(event, mention)
                && !(isNamed(event) && (mention.node().isPresent() || mention.isPlural()))
                && !isAnotherTime(event, mention)
                && !persons.areOthers(event, mention)
                && !conflict(event, mention)
                && shares(event, mention);
    }

    private static boolean isNamed(List<EventMention> event) {
        return event.stream().anyMatch(m -> m.node().isPresent());
    }

    private boolean shares(List<EventMention> event, EventMention mention) {
        String apart = isElsewhere(event, mention) ? organizer : "";
        return event.stream().anyMatch(m -> sharesAny(m, mention, apart));
    }

    /** "A raid …", or an action at another place: that one body did both makes them not one. */
    private boolean isElsewhere(List<EventMention> event, EventMention mention) {
        boolean deed = !ontology.isA(mention.kind(), Dos.PROCEEDING) && !ontology.isA(mention.kind(), Dos.OPERATION);
        return mention.isIntroduced() || deed && differ(event, mention, place);
    }

    /** A case or trial is told in several sentences: what comes next and says nothing else of when, where and who is of the same. */
    private boolean goesOn(List<EventMention> event, EventMention mention) {
        EventMention before = event.get(event.size() - 1);
        return isUnnamed(event, mention)
                && !persons.areOthers(event, mention)
                && !mention.isIntroduced()
                && !isAnotherTime(event, mention)
                && !ontology.isA(mention.kind(), Dos.OPERATION)
                && before.kind().equals(mention.kind())
                && mention.sentence().index() - before.sentence().index() <= NEXT
                && mention.sentence().kind() == before.sentence().kind()
                && !EventDays.areApart(event, mention)
                && List.of(date, start, organizer, place).stream().noneMatch(role -> differ(event, mention, role));
    }

    /** "It has since seized 90 more": what is done once, is done again; a case or trial goes on, but not "in another case". */
    private boolean isAnotherTime(List<EventMention> event, EventMention mention) {
        boolean again = mention.isLater() && !ontology.isA(mention.kind(), Dos.PROCEEDING);
        return (again || mention.opensAnew())
                && event.stream()
                        .noneMatch(
                                m -> m.sentence().index() == mention.sentence().index());
    }

    private static boolean differ(List<EventMention> event, EventMention mention, String role) {
        List<Argument> told = mention.filling(role).toList();
        if (told.isEmpty()) {
            return false;
        }
        List<Argument> before = event.stream().flatMap(m -> m.filling(role)).toList();
        return !before.isEmpty()
                && before.stream().noneMatch(a -> told.stream().anyMatch(b -> EventMention.same(a, b)));
    }

    /** Whether they share what fills a role, that one apart. */
    private static boolean sharesAny(EventMention one, EventMention other, String apart) {
        return one.slots().stream()
                .filter(a -> !a.role().equals(apart))
                .anyMatch(a -> other.slots().stream().anyMatch(b -> EventMention.same(a, b)));
    }

    /** Whether they have different days, or different values of a role that has one value. */
    private boolean conflict(List<EventMention> event, EventMention mention) {
        return EventDays.areApart(event, mention)
                || List.of(date, start).stream()
                        .anyMatch(role -> mention.filling(role)
                                .anyMatch(a -> event.stream()
                                        .flatMap(m -> m.filling(role))
                                        .anyMatch(b -> !EventMention.sameFiller(a.filler(), b.filler()))));
    }

    private static Optional<List<EventMention>> last(
            List<List<EventMention>> events, Predicate<List<EventMention>> test) {
        for (int i = events.size() - 1; i >= Math.max(0, events.size() - REACH); i--) {
            if (test.test(recent(events.get(i)))) {
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<EventMention> recent(List<EventMention> event) {
        return event.subList(Math.max(0, event.size() - REACH), event.size());
    }
}
