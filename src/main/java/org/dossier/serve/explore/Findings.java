package org.dossier.serve.explore;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Dos;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;
import org.dossier.serve.search.Finding;

/** What of a data set can be found: things by their names, articles by their titles, quotes by their words. */
final class Findings {

    private static final List<Node> NAMES = List.of(RDFS.Nodes.label, SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    private static final List<String> NAMELESS = List.of(Dos.FIGURE, Dos.STATEMENT, Dos.POST);

    private final Catalogue catalogue;
    private final Things things;

    Findings(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
    }

    Stream<Finding> all() {
        return Stream.of(things(), articles(), quotes()).flatMap(s -> s);
    }

    private Stream<Finding> things() {
        return things.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(t ->
                        t.getObject().getURI().startsWith(catalogue.ontology().namespace()))
                .map(Triple::getSubject)
                .distinct()
                .filter(n -> !things.isA(n, Dos.ARTICLE))
                .sorted(Things.ORDER)
                .map(this::thing);
    }

    private Finding thing(Node node) {
        List<String> names = Stream.concat(
                        Stream.of(things.label(node)),
                        NAMES.stream()
                                .flatMap(p -> things.objects(node, p).stream())
                                .map(Node::getLiteralLexicalForm))
                .distinct()
                .toList();
        String type = things.type(node).orElse("");
        Set<String> above = catalogue.ontology().ancestors(type);
        return new Finding(
                NAMELESS.stream().anyMatch(c -> things.isA(node, c)) ? Finding.Kind.CONTENT : Finding.Kind.ENTITY,
                node.getURI(),
                names,
                Stream.concat(Stream.of(type), above.stream()).toList(),
                catalogue.evidence().support(node).witnesses());
    }

    private Stream<Finding> articles() {
        return catalogue.articles().all().stream()
                .map(a -> new Finding(
                        Finding.Kind.ARTICLE,
                        a.node().getURI(),
                        List.of(a.title(), a.name()),
                        List.of(type(Finding.Kind.ARTICLE)),
                        1));
    }

    /** A sentence that an article repeats is found once. */
    private Stream<Finding> quotes() {
        Set<String> known = new HashSet<>();
        return things.graph().stream(Node.ANY, OA.hasSelector.asNode(), Node.ANY)
                .sorted(Comparator.comparing(t -> t.getSubject().toString()))
                .flatMap(t -> things
                        .literal(t.getObject(), OA.exact.asNode())
                        .filter(q -> known.add(things.object(t.getSubject(), OA.hasSource.asNode()) + "\n" + q))
                        .map(q -> quote(t.getSubject(), q))
                        .stream());
    }

    private static Finding quote(Node passage, String words) {
        return new Finding(Finding.Kind.QUOTE, passage.getURI(), List.of(words), List.of(type(Finding.Kind.QUOTE)), 1);
    }

    /** As answers name it. */
    static String type(Finding.Kind kind) {
        return (kind == Finding.Kind.CONTENT ? Finding.Kind.ENTITY : kind)
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
