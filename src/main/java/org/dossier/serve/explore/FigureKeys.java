package org.dossier.serve.explore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Ref;
import org.dossier.serve.catalogue.Things;

/** What a figure is chosen by: of its place also all around it, of its operation also who runs that. */
final class FigureKeys {

    private final Things things;
    private final Map<String, Set<String>> around = new ConcurrentHashMap<>();
    private final Map<String, List<String>> organizers = new ConcurrentHashMap<>();

    FigureKeys(Things things) {
        this.things = things;
    }

    Collection<String> of(Figure figure, FigureDimension dimension) {
        return switch (dimension) {
            case MEASURE -> List.of(figure.measure().iri());
            case UNIT -> figure.unit().isEmpty() ? List.of() : List.of(figure.unit());
            case OPERATION -> iris(figure.about()).toList();
            case PLACE ->
                iris(figure.places())
                        .flatMap(p -> around(p).stream())
                        .distinct()
                        .toList();
            case AGENCY ->
                Stream.concat(iris(figure.reportedBy()), iris(figure.about()).flatMap(a -> organizers(a).stream()))
                        .distinct()
                        .toList();
        };
    }

    private static Stream<String> iris(List<Ref> refs) {
        return refs.stream().map(Ref::iri);
    }

    /** The place and those that it lies in. */
    Set<String> around(String place) {
        return around.computeIfAbsent(place, p -> {
            Set<String> found = new TreeSet<>();
            collect(Terms.iri(p), found);
            return found;
        });
    }

    private void collect(Node place, Set<String> found) {
        if (found.add(place.getURI())) {
            things.objects(place, things.term(Dos.WITHIN)).forEach(o -> collect(o, found));
        }
    }

    private List<String> organizers(String event) {
        return organizers.computeIfAbsent(
                event,
                e -> things.objects(Terms.iri(e), things.term(Dos.ORGANIZER)).stream()
                        .map(Node::getURI)
                        .toList());
    }

    /** What a parameter means: measures also by their local names, units as they are. */
    static String value(FigureDimension dimension, String text, Things things) {
        return switch (dimension) {
            case UNIT -> text;
            case MEASURE -> things.defined("measure", text);
            default -> things.node(text).getURI();
        };
    }
}
