package org.dossier.relation.event.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.event.model.ToldEvent;
import org.dossier.relation.event.name.EventReferents;
import org.dossier.relation.event.slot.EventSlots;
import org.dossier.relation.event.slot.WhenClauses;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.predication.Fillers;
import org.dossier.relation.predication.Predication;
import org.dossier.relation.predication.PredicationFinder;

/** Finds where an article tells of events, and what each of these places says. */
public final class EventMentionFinder {

    private final Knowledge knowledge;
    private final PredicationFinder finder;
    private final Purpose purpose;

    public EventMentionFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        finder = new PredicationFinder(knowledge);
        purpose = new Purpose(knowledge.ontology());
    }

    /**
     * What an article tells of events.
     *
     * @param told all mentions; those that name or evoke an event first
     * @param unasserted what is denied, planned, possible or alleged; not the aim of an action that was carried out, which happened
     */
    public record Found(List<EventMention> told, List<RelationMention> unasserted) {}

    /** All mentions. Leaves a remark for each that is no fact. */
    public Found find(Context context) {
        Fillers fillers = new Fillers(knowledge, context.mentions(), context.references());
        EventReferents referents = new EventReferents(knowledge, fillers);
        EventSlots slots = new EventSlots(knowledge, referents, fillers, context);
        EventMentionReader reader = new EventMentionReader(knowledge, fillers, referents, slots);
        ActionsWithin within = new ActionsWithin(knowledge, fillers, slots);
        List<Predication> predications = finder.find(context.document(), context.mentions());
        List<Predication> open = predications.stream()
                .filter(p -> purpose.action(p, predications).isEmpty())
                .toList();
        open.stream().filter(p -> !p.isFact() && reader.tellsEvent(p)).forEach(p -> remark(context, p));
        List<EventMention> read = told(predications, reader, new GoingActors(knowledge, fillers));
        List<EventMention> joined = new WhenClauses(knowledge.ontology()).join(within.join(read));
        List<EventMention> whole = new GoodsThere(knowledge, slots)
                .complete(joined, context.document().sentences());
        List<EventMention> told = ofOperations(context, new SoleActors(knowledge, fillers).complete(whole));
        told.removeIf(m -> lacksMore(m, told, referents, reader));
        told.addAll(new AnnouncedEvents(knowledge.ontology(), reader).find(predications, told));
        told.addAll(new NamedEvents(knowledge, fillers, referents, slots).find(context));
        ImpliedEvents implied = new ImpliedEvents(knowledge, referents, slots, fillers);
        return new Found(withImplied(predications, told, implied), unasserted(open, reader));
    }

    private static List<EventMention> withImplied(
            List<Predication> predications, List<EventMention> told, ImpliedEvents implied) {
        return Stream.of(
                        inOrder(told).stream(),
                        predications.stream().flatMap(p -> implied.besides(p, told).stream()),
                        predications.stream().flatMap(p -> implied.before(p, told).stream()))
                .flatMap(s -> s)
                .toList();
    }

    /** The same as parts of the operations that they are told of, without those that are no events but totals. */
    private List<EventMention> ofOperations(Context context, List<EventMention> mentions) {
        TotalActions totals = new TotalActions(knowledge.ontology(), context);
        ActionsOfOperations actions = new ActionsOfOperations(knowledge, context.mentions());
        List<EventMention> read = mentions.stream().map(actions::ofOperation).toList();
        Map<Integer, List<EventMention>> bySentence =
                read.stream().collect(Collectors.groupingBy(m -> m.sentence().index()));
        List<EventMention> parts = read.stream()
                .map(m -> actions.inOperation(m, bySentence.get(m.sentence().index())))
                .map(m -> actions.ledByDoer(m, bySentence.get(m.sentence().index())))
                .toList();
        return actions.withoutBare(parts).stream()
                .filter(m -> !totals.isTotal(m))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** "the trial" of which nobody tells where it was, "inspections" of which nobody tells whose they were. */
    private static boolean lacksMore(
            EventMention mention, List<EventMention> told, EventReferents referents, EventMentionReader reader) {
        Optional<String> needed = mention.node().isEmpty() ? referents.needed(mention.anchor()) : Optional.empty();
        return needed.isPresent()
                && told.stream()
                        .filter(o -> o.isAt(mention))
                        .flatMap(o -> o.slots().stream())
                        .noneMatch(a -> reader.meets(a, needed.get()));
    }

    private static List<RelationMention> unasserted(List<Predication> predications, EventMentionReader reader) {
        return predications.stream()
                .flatMap(p -> reader.unasserted(p).stream()
                        .filter(m -> !m.isAddition())
                        .map(m -> ToldEvent.of(List.of(m)).relation(p.polarity(), p.modality())))
                .toList();
    }

    /** Why an event is no fact: "event left out (planned): Police will seize …". */
    private static void remark(Context context, Predication predication) {
        String why = predication.polarity() == RelationMention.Polarity.DENIED
                ? "denied"
                : predication.modality().name().toLowerCase(Locale.ROOT);
        context.remarks()
                .add("event left out (" + why + "): "
                        + context.document().quote(predication.sentence().span()));
    }

    /** By sentence; of one sentence what the verbs tell first. */
    private static List<EventMention> inOrder(List<EventMention> told) {
        return told.stream()
                .sorted(Comparator.comparingInt(m -> m.sentence().index()))
                .toList();
    }

    private List<EventMention> told(List<Predication> predications, EventMentionReader reader, GoingActors actors) {
        List<EventMention> told = new ArrayList<>();
        for (Predication predication : predications) {
            reader.read(predication)
                    .forEach(m -> actors.resolve(m, predication, told).ifPresent(told::add));
        }
        told.removeIf(m -> told.stream().anyMatch(o -> isOfAnother(m, o)));
        for (Predication predication : predications) {
            if (reader.tellsEvent(predication)) {
                purpose.action(predication, predications)
                        .flatMap(action -> reader.purpose(predication, action))
                        .ifPresent(mention -> carriedOut(told, mention));
            }
        }
        return told;
    }

    /**
     * "The court fined a trader", "apprehended fake shoes": the wording that holds only for bodies of one class, or for the taking of things of some
     * kinds, says what another one says of all.
     */
    private boolean isOfAnother(EventMention mention, EventMention other) {
        return mention.isAt(other)
                && !mention.kind().equals(other.kind())
                && (needsBody(other) && !needsBody(mention)
                        || takesThings(other) && mention.wording().counted().isEmpty());
    }

    /** Whether what it takes is by its own noun of the kinds of the wording: "boxes", not "a fake doctor", "one of them". */
    private boolean takesThings(EventMention mention) {
        List<Token> taken = mention.tree().children(mention.anchor()).stream()
                .filter(c -> c.is("obj") || c.is("nsubj:pass"))
                .toList();
        return knowledge.ontology().isA(mention.kind(), Dos.OUTCOME)
                && !mention.isAddition()
                && !taken.isEmpty()
                && taken.stream()
                        .allMatch(t -> t.upos().equals("NOUN")
                                && knowledge
                                        .lexicon()
                                        .isOfKind(t.lemma(), mention.wording().counted()));
    }

    private boolean needsBody(EventMention mention) {
        return mention.wording()
                .needs()
                .filter(n -> knowledge.ontology().isA(n, Dos.ORGANIZATION))
                .isPresent();
    }

    /** What was told of the action is of the kind of its purpose. */
    private static void carriedOut(List<EventMention> told, EventMention purpose) {
        told.replaceAll(m -> m.node().isEmpty() && m.isAt(purpose) ? m.ofKind(purpose.kind()) : m);
        if (told.stream().anyMatch(m -> m.isAt(purpose) && m.node().isEmpty())) {
            told.add(purpose);
        }
    }
}
