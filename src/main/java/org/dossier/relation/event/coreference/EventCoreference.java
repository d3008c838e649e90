package org.dossier.relation.event.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;

/** Decides which mentions of events tell of the same one. */
public final class EventCoreference {

    /**
     * How many events back, and how many mentions of each, a mention is compared with. No article of a usual length tells of more; a
     * digest of thousands must not take a time that grows with the square of its length.
     */
    private static final int REACH = 100;

    private final SameEvent same;
    private final CalledActions called;
    private final LaterNames names;
    private final Finds finds;
    private final String targets;

    public EventCoreference(Knowledge knowledge) {
        Ontology ontology = knowledge.ontology();
        same = new SameEvent(knowledge);
        called = new CalledActions(knowledge, same);
        names = new LaterNames(ontology);
        finds = new Finds(knowledge);
        targets = ontology.term(Dos.TARGETS);
    }

    /**
     * The mentions by event, in the order of the first mention of each.
     *
     * @param published the day of the article
     */
    public List<List<EventMention>> resolve(List<EventMention> mentions, Optional<LocalDate> published) {
        List<List<EventMention>> events = new ArrayList<>();
        Map<Integer, List<EventMention>> byName = new HashMap<>();
        Map<List<Integer>, List<Argument>> byAnchor = byAnchor(mentions);
        for (EventMention mention : mentions) {
            EventMention whole = mention.with(byAnchor.get(anchor(mention)));
            List<EventMention> event = mention.node()
                    .map(node -> byName.get(node.id()))
                    .or(() -> named(events, mention, mentions))
                    .or(() -> found(events, mention))
                    .or(() -> last(events, e -> e.stream().anyMatch(m -> m.isAt(mention))))
                    .or(() -> alike(events, mention, whole, published))
                    .orElseGet(() -> opened(events));
            event.add(event.isEmpty() ? mention : fitting(event, mention));
            mention.node().ifPresent(node -> byName.putIfAbsent(node.id(), event));
        }
        events.removeIf(e -> e.stream().allMatch(EventMention::isAddition) && !finds.tellWhole(e));
        return events;
    }

    private Optional<List<EventMention>> named(
            List<List<EventMention>> events, EventMention mention, List<EventMention> mentions) {
        return last(events, e -> names.isNamedBy(e, mention, mentions) && !same.conflicts(e, mention))
                .or(() -> last(events, e -> names.isNamedAfterLead(events, e, mention) && !same.conflicts(e, mention)));
    }

    /** Where goods were that were found; goods of which nothing says who took them are of no event. */
    private Optional<List<EventMention>> found(List<List<EventMention>> events, EventMention mention) {
        return finds.isFind(mention)
                ? last(events, e -> finds.areOf(e, mention)).or(() -> Optional.of(new ArrayList<>()))
                : Optional.empty();
    }

    private Optional<List<EventMention>> alike(
            List<List<EventMention>> events, EventMention mention, EventMention whole, Optional<LocalDate> published) {
        return last(events, e -> same.isSameAction(e, whole))
                .or(() -> last(events, e -> same.isOfSamePerson(e, whole)))
                .or(() -> last(events, e -> same.namesWhomItOpensWith(e, whole)))
                .or(() -> last(events, e -> same.isPointedAt(e, whole)))
                .or(() -> last(events, e -> same.isOfNamed(e, mention)))
                .or(() -> last(events, e -> called.isCalled(e, mention)))
                .or(() -> last(events, e -> same.agrees(e, whole) && !isOfPast(e, whole, published)))
                .or(() -> last(events, e -> same.goesOn(e, whole)));
    }

    /** "Customs found six tonnes of ivory in Lae. … In March 2019, customs seized nine": what is told of old days is none of the news. */
    private boolean isOfPast(List<EventMention> event, EventMention mention, Optional<LocalDate> published) {
        return same.isDeed(mention) && EventDays.isOfPast(mention, event, published);
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

    /** A later verb of another kind adds when, where and who, not what it is about: the goods seized are not the aim of the raid. */
    private EventMention fitting(List<EventMention> event, EventMention mention) {
        return event.get(0).kind().equals(mention.kind()) ? mention : mention.without(targets);
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
