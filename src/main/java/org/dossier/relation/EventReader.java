package org.dossier.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dossier.knowledge.Knowledge;

/** Reads events: operations, cases and single actions, one relation for each, with what all its mentions say. */
final class EventReader {

    private final Knowledge knowledge;
    private final PredicationFinder finder;
    private final EventCoreference coreference;
    private final TotalActions totals;
    private final Purpose purpose;
    private final BodyPlaces bodyPlaces;

    EventReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        finder = new PredicationFinder(knowledge);
        coreference = new EventCoreference(knowledge.ontology());
        totals = new TotalActions(knowledge.ontology());
        purpose = new Purpose(knowledge.ontology());
        bodyPlaces = new BodyPlaces(knowledge.ontology());
    }

    List<RelationMention> read(Context context) {
        EventMentionReader reader = new EventMentionReader(knowledge.ontology(), knowledge.lexicon(), context);
        List<Predication> predications = finder.find(context.document());
        List<EventMention> told = told(predications, reader).stream()
                .map(totals::ofOperation)
                .filter(m -> !totals.isTotal(m))
                .toList();
        List<EventMention> mentions = Stream.of(
                        told.stream(),
                        predications.stream().flatMap(p -> reader.besides(p, told).stream()),
                        predications.stream().flatMap(p -> reader.implied(p, told).stream()))
                .flatMap(s -> s)
                .toList();
        predications.stream()
                .filter(p -> !p.isFact() && reader.tellsEvent(p))
                .forEach(p -> context.remarks().add(remark(context, p)));
        List<ToldEvent> events = coreference.resolve(mentions).stream()
                .map(ToldEvent::of)
                .map(e -> bodyPlaces.place(e, context.mentions(), context.references()))
                .filter(ToldEvent::isTold)
                .toList();
        return new EventSeries(knowledge.ontology())
                .link(events, context.references()).stream()
                        .map(ToldEvent::relation)
                        .toList();
    }

    /** Why an event is no fact: "event left out (planned): Police will seize …". */
    private static String remark(Context context, Predication predication) {
        String why = predication.polarity() == RelationMention.Polarity.DENIED
                ? "denied"
                : predication.modality().name().toLowerCase(Locale.ROOT);
        return "event left out (" + why + "): "
                + context.document().quote(predication.sentence().span());
    }

    private List<EventMention> told(List<Predication> predications, EventMentionReader reader) {
        List<EventMention> told = new ArrayList<>();
        predications.forEach(p -> told.addAll(reader.read(p)));
        for (Predication predication : predications) {
            if (reader.tellsEvent(predication)) {
                purpose.action(predication, predications)
                        .ifPresent(action -> carriedOut(told, reader.purpose(predication, action)));
            }
        }
        return told;
    }

    /** What was told of the action is of the kind of its purpose. */
    private static void carriedOut(List<EventMention> told, EventMention purpose) {
        told.replaceAll(m -> m.node().isEmpty() && m.isAt(purpose) ? m.ofKind(purpose.kind()) : m);
        if (told.stream().anyMatch(m -> m.isAt(purpose) && m.node().isEmpty())) {
            told.add(purpose);
        }
    }
}
