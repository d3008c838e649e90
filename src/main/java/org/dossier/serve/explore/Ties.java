package org.dossier.serve.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Neighbourhood.GraphEdge;
import org.dossier.serve.answer.Neighbourhood.GraphNode;
import org.dossier.serve.answer.Ref;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Facts;
import org.dossier.serve.catalogue.Sources;
import org.dossier.serve.catalogue.Things;

/** The ties between things, as a drawing shows them: a post is a tie from person to body, unless posts are things themselves. */
final class Ties {

    /** What would fill a drawing without saying much in it. */
    private static final Set<String> DETAILS = Set.of(Dos.FIGURE, Dos.STATEMENT, Dos.POST);

    /** @param label what to write at it */
    record Tie(Node source, Node target, Node property, String label) {

        Node other(Node end) {
            return source.equals(end) ? target : source;
        }
    }

    private final Catalogue catalogue;
    private final Things things;
    private final boolean details;

    /** @param details whether figures, statements and posts are things */
    Ties(Catalogue catalogue, boolean details) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.details = details;
    }

    /** All ties of a thing, each once. */
    List<Tie> of(Node node) {
        Stream<Tie> direct = Stream.concat(
                        catalogue.facts().about(node).filter(t -> isShown(t.getObject())),
                        catalogue
                                .facts()
                                .with(node)
                                .filter(t -> isShown(t.getSubject()))
                                .sorted(Facts.ORDER))
                .map(this::tie);
        Stream<Tie> posts =
                details ? Stream.empty() : catalogue.posts().of(node).flatMap(this::post);
        return Stream.concat(direct, posts).distinct().toList();
    }

    private Tie tie(Triple triple) {
        return new Tie(
                triple.getSubject(),
                triple.getObject(),
                triple.getPredicate(),
                things.named(triple.getPredicate().getURI()).label());
    }

    private Stream<Tie> post(Node post) {
        String role = things.literal(post, things.term(Dos.ROLE)).orElseGet(() -> things.label(post));
        return things.objects(post, things.term(Dos.HELD_BY)).stream()
                .flatMap(person -> things.objects(post, things.term(Dos.POST_IN)).stream()
                        .map(body -> new Tie(person, body, things.term(Dos.POST_IN), role)));
    }

    private boolean isShown(Node node) {
        Optional<String> type = node.isURI() ? things.type(node) : Optional.empty();
        return type.isPresent()
                && !things.isBelow(type.get(), Dos.ARTICLE)
                && !type.get().equals("http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement")
                && (details || DETAILS.stream().noneMatch(d -> things.isBelow(type.get(), d)));
    }

    GraphNode node(Node node, int distance) {
        Ref ref = things.ref(node);
        int degree = (int) of(node).stream().map(t -> t.other(node)).distinct().count();
        return new GraphNode(ref.iri(), ref.path(), ref.label(), ref.type(), distance, degree);
    }

    GraphEdge edge(Tie tie) {
        Sources sources = catalogue.sources();
        int witnesses = sources.support(Triple.create(tie.source(), tie.property(), tie.target()))
                .witnesses();
        return new GraphEdge(
                tie.source().getURI(),
                tie.target().getURI(),
                things.named(tie.property().getURI()),
                tie.label(),
                witnesses);
    }
}
