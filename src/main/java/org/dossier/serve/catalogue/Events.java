package org.dossier.serve.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Event;
import org.dossier.serve.answer.Ref;

/** Reads events. */
public final class Events {

    /** Earliest first, those without a day last. */
    public static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event e) -> e.first().orElse("9999"))
            .thenComparing(e -> e.ref().iri());

    private final Things things;

    Events(Things things) {
        this.things = things;
    }

    /** An event with all its evidence, seen from nowhere: without roles. */
    Event event(Node node, Support support) {
        Optional<String> date = text(node, Dos.DATE);
        Optional<String> start = text(node, Dos.START);
        Optional<String> end = text(node, Dos.END);
        return new Event(
                things.ref(node),
                List.of(),
                date,
                start,
                end,
                date.or(() -> start)
                        .or(() -> end)
                        .flatMap(DayRange::of)
                        .map(r -> r.first().toString()),
                date.or(() -> end)
                        .or(() -> start)
                        .flatMap(DayRange::of)
                        .map(r -> r.last().toString()),
                refs(node, Dos.ORGANIZER),
                refs(node, Dos.AT),
                refs(node, Dos.TARGETS),
                refs(node, Dos.UNDER).stream().findFirst(),
                refs(node, Dos.FOLLOWS),
                support.evidence(),
                support.witnesses());
    }

    private Optional<String> text(Node node, String property) {
        return things.literal(node, things.term(property));
    }

    private List<Ref> refs(Node node, String property) {
        return things.refs(things.objects(node, things.term(property)));
    }
}
