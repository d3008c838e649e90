package org.dossier.relation.event.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.Charts;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Context;

/**
 * Lists of who took part: "Participating countries: Peru, Chile", or under a line that ends with a colon one item for each, "The participating
 * agencies were A, B and C", "customs of four countries (A, B, C and D) carried out the operation". They belong to the operation that the
 * sentence tells of, else to the operation, else the case, that the article tells of first; a list in brackets only to one of its sentence.
 */
public final class ParticipantLists {

    private final Ontology ontology;
    private final ListedParticipants reader;

    public ParticipantLists(Knowledge knowledge) {
        ontology = knowledge.ontology();
        reader = new ListedParticipants(knowledge);
    }

    /** The events, with all who are listed for them. */
    public List<List<EventMention>> join(List<List<EventMention>> events, Context context) {
        if (events.isEmpty()) {
            return events;
        }
        List<Chart> charts = Charts.of(context, ontology);
        List<List<EventMention>> joined = new ArrayList<>(events);
        for (int i = 0; i < charts.size(); i++) {
            Chart chart = charts.get(i);
            reader.announced(charts, i)
                    .ifPresent(listed -> told(joined, chart)
                            .or(() -> first(joined, Dos.OPERATION))
                            .or(() -> first(joined, Dos.CASE))
                            .ifPresent(e -> add(joined, e, listed)));
            reader.bracketed(chart).ifPresent(listed -> told(joined, chart).ifPresent(e -> add(joined, e, listed)));
        }
        return joined;
    }

    private static void add(List<List<EventMention>> events, List<EventMention> event, List<Argument> listed) {
        List<EventMention> with = new ArrayList<>(event);
        with.set(0, with.getFirst().with(listed));
        events.set(events.indexOf(event), with);
    }

    /** The only operation that the sentence tells of. */
    private Optional<List<EventMention>> told(List<List<EventMention>> events, Chart chart) {
        List<List<EventMention>> here = events.stream()
                .filter(e -> isOf(e, Dos.OPERATION) && isKnown(e))
                .filter(e -> e.stream()
                        .anyMatch(m -> m.sentence().index() == chart.sentence().index()))
                .toList();
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    private Optional<List<EventMention>> first(List<List<EventMention>> events, String kind) {
        return events.stream().filter(e -> isOf(e, kind) && isKnown(e)).findFirst();
    }

    /** Of "the operations on the ground" alone nothing is known that could be told with the list. */
    private static boolean isKnown(List<EventMention> event) {
        return event.stream().anyMatch(m -> m.node().isPresent() || !m.slots().isEmpty());
    }

    private boolean isOf(List<EventMention> event, String kind) {
        return ontology.isA(event.getFirst().kind(), kind);
    }
}
