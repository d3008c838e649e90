package org.dossier.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.serve.answer.Figure;
import org.dossier.serve.answer.Named;

/** The triples around one thing, sorted into what they are for a reader. */
final class Surroundings {

    private static final Set<String> PARTHOOD = Set.of(Dos.PART_OF, Dos.WITHIN);

    private final Catalogue catalogue;
    private final Things things;
    private final Node node;
    private final List<Triple> outgoing;
    private final List<Triple> incoming;

    Surroundings(Catalogue catalogue, Node node) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.node = node;
        outgoing = catalogue.facts().about(node).toList();
        incoming = catalogue.facts().with(node).toList();
    }

    List<Triple> facts() {
        return outgoing.stream()
                .filter(t -> !isParthood(t) && !isPost(t.getObject()))
                .toList();
    }

    List<Triple> wholes() {
        return outgoing.stream().filter(this::isParthood).toList();
    }

    List<Triple> parts() {
        return incoming.stream().filter(this::isParthood).toList();
    }

    private boolean isParthood(Triple triple) {
        return PARTHOOD.stream().map(things::term).anyMatch(triple.getPredicate()::equals);
    }

    private boolean isPost(Node other) {
        return things.isA(other, Dos.POST);
    }

    List<Node> posts() {
        return catalogue.posts().of(node).distinct().toList();
    }

    /** Events by the properties that tie them to the thing; of an event those below it. */
    Map<Node, List<Named>> events() {
        Map<Node, List<Named>> found = new LinkedHashMap<>();
        incoming.stream()
                .filter(t -> things.isA(t.getSubject(), Dos.EVENT))
                .forEach(t -> found.computeIfAbsent(t.getSubject(), n -> new ArrayList<>())
                        .add(things.named(t.getPredicate().getURI())));
        return found;
    }

    /** Figures about it, of it, or given by it. */
    List<Figure> figures() {
        return subjects(Dos.FIGURE)
                .flatMap(n -> catalogue.figures().find(n.getURI()).stream())
                .sorted(Comparator.comparing((Figure f) -> f.from().orElse("9999"))
                        .thenComparing(Figure::iri))
                .toList();
    }

    List<Node> statements() {
        return subjects(Dos.STATEMENT).toList();
    }

    private Stream<Node> subjects(String type) {
        return incoming.stream()
                .map(Triple::getSubject)
                .filter(n -> things.isA(n, type))
                .distinct();
    }

    /** What has no list of its own. */
    List<Triple> uses() {
        return incoming.stream()
                .filter(t -> !isParthood(t))
                .filter(t -> Stream.of(Dos.EVENT, Dos.FIGURE, Dos.STATEMENT, Dos.POST)
                        .noneMatch(type -> things.isA(t.getSubject(), type)))
                .toList();
    }

    /** The articles in which it, or what speaks of it, was read. */
    List<ArticleIndex.Entry> articles() {
        List<String> evidence = Stream.concat(Stream.of(node), incoming.stream().map(Triple::getSubject))
                .distinct()
                .flatMap(n -> things.objects(n, Terms.DERIVED).stream())
                .map(Node::getURI)
                .distinct()
                .toList();
        Set<String> names = Set.copyOf(catalogue.evidence().articles(evidence));
        return catalogue.articles().all().stream()
                .filter(a -> names.contains(a.name()))
                .toList();
    }
}
