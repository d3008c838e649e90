package org.dossier.serve.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dossier.knowledge.Dos;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.Event;
import org.dossier.serve.answer.Ref;
import org.dossier.serve.answer.Timeline;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Counts;
import org.dossier.serve.catalogue.Sources;
import org.dossier.serve.catalogue.Things;

/** {@code /api/timeline}: operations and other events, earliest first. */
public final class TimelineEndpoint implements Endpoint {

    private static final int USUAL = 500;
    private static final int MOST = 5000;

    private final Catalogue catalogue;
    private final Things things;
    private final Counts counts;
    private final FigureKeys keys;
    private final DayColumn days;

    public TimelineEndpoint(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.counts = new Counts(things);
        this.keys = new FigureKeys(things);
        this.days = new DayColumn(catalogue.happenings(), Event::first, Event::last);
    }

    @Override
    public Timeline answer(Parameters asked) {
        List<Event> around = around(asked);
        Set<String> types =
                asked.list("type").stream().map(t -> things.defined("class", t)).collect(Collectors.toSet());
        List<Event> fitting =
                around.stream().filter(e -> types.isEmpty() || isA(e, types)).toList();
        List<Event> dated = fitting.stream().filter(e -> e.first().isPresent()).toList();
        Sources sources = catalogue.sources();
        List<Event> page = Page.of(asked, USUAL, MOST)
                .cut(dated.stream())
                .map(sources::cite)
                .toList();
        return new Timeline(
                dated.size(),
                fitting.size() - dated.size(),
                page,
                sources.used(),
                counts.of(around.stream().flatMap(e -> e.ref().type().stream()).map(t -> t.iri())));
    }

    /** The events of the agencies, places and days asked for, of whatever class. */
    private List<Event> around(Parameters asked) {
        Set<String> agencies = iris(asked.list("agency"));
        Set<String> places = iris(asked.list("place"));
        return days.touching(Period.of(asked)).stream()
                .mapToObj(catalogue.happenings()::get)
                .filter(e -> isOf(e, agencies) && isAt(e, places))
                .toList();
    }

    private boolean isA(Event event, Set<String> types) {
        return event.ref().type().stream().anyMatch(t -> types.stream().anyMatch(w -> things.isBelow(t.iri(), w)));
    }

    private boolean isOf(Event event, Set<String> wanted) {
        return wanted.isEmpty()
                || Stream.of(Dos.ORGANIZER, Dos.PARTICIPANT)
                        .flatMap(p -> things.objects(things.node(event.ref().iri()), things.term(p)).stream())
                        .map(Node::getURI)
                        .anyMatch(wanted::contains);
    }

    private boolean isAt(Event event, Set<String> wanted) {
        return wanted.isEmpty()
                || event.places().stream()
                        .map(Ref::iri)
                        .flatMap(p -> keys.around(p).stream())
                        .anyMatch(wanted::contains);
    }

    private Set<String> iris(List<String> names) {
        return names.stream().map(n -> things.node(n).getURI()).collect(Collectors.toSet());
    }
}
