package org.dossier.relation;

import java.util.List;
import org.dossier.knowledge.Knowledge;

/** Reads events: operations, cases and single actions, one relation for each, with what all its mentions say. */
final class EventReader {

    private final EventMentionFinder finder;
    private final EventCoreference coreference;
    private final BodyPlaces bodyPlaces;
    private final EventSeries series;

    EventReader(Knowledge knowledge) {
        finder = new EventMentionFinder(knowledge);
        coreference = new EventCoreference(knowledge.ontology());
        bodyPlaces = new BodyPlaces(knowledge.ontology());
        series = new EventSeries(knowledge.ontology());
    }

    List<RelationMention> read(Context context) {
        List<ToldEvent> events = coreference.resolve(finder.find(context)).stream()
                .map(ToldEvent::of)
                .map(e -> bodyPlaces.place(e, context.mentions(), context.references()))
                .filter(ToldEvent::isTold)
                .toList();
        return series.link(events, context.references()).stream()
                .map(ToldEvent::relation)
                .toList();
    }
}
