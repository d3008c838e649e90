package org.dossier.relation;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.knowledge.Knowledge;

/** Reads events: operations, cases and single actions, one relation for each, with what all its mentions say. */
final class EventReader {

    private final Knowledge knowledge;
    private final PredicationFinder finder;
    private final EventCoreference coreference;
    private final TotalActions totals;

    EventReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        finder = new PredicationFinder(knowledge);
        coreference = new EventCoreference(knowledge.ontology());
        totals = new TotalActions(knowledge.ontology());
    }

    List<RelationMention> read(Context context) {
        EventMentionReader reader = new EventMentionReader(knowledge.ontology(), knowledge.lexicon(), context);
        List<Predication> predications = finder.find(context.document());
        List<EventMention> told = predications.stream()
                .flatMap(p -> reader.read(p).stream())
                .filter(m -> !totals.isTotal(m))
                .toList();
        List<EventMention> mentions = Stream.concat(
                        told.stream(), predications.stream().flatMap(p -> reader.besides(p, told).stream()))
                .toList();
        List<ToldEvent> events = coreference.resolve(mentions).stream()
                .map(ToldEvent::of)
                .filter(ToldEvent::isTold)
                .toList();
        return new EventSeries(knowledge.ontology())
                .link(events, context.references()).stream()
                        .map(ToldEvent::relation)
                        .toList();
    }
}
