package org.dossier.serve.explore;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.knowledge.Ontology;
import org.dossier.knowledge.Term;
import org.dossier.serve.answer.Entity;
import org.dossier.serve.answer.Event;
import org.dossier.serve.answer.Link;
import org.dossier.serve.answer.Named;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Coordinates;
import org.dossier.serve.catalogue.Facts;
import org.dossier.serve.catalogue.Sources;
import org.dossier.serve.catalogue.Surroundings;
import org.dossier.serve.catalogue.Things;

/** Puts together what is known of one thing: its own facts, and in lists of their own what speaks of it. */
final class EntityReader {

    private final Catalogue catalogue;
    private final Things things;
    private final Node node;
    private final Lists lists;
    private final Sources sources;
    private final Surroundings around;

    EntityReader(Catalogue catalogue, Node node, Lists lists) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.node = node;
        this.lists = lists;
        this.sources = catalogue.sources();
        this.around = catalogue.around(node);
    }

    Entity read() {
        Optional<Coordinates> at = catalogue.coordinates(node);
        Facts facts = catalogue.facts();
        return new Entity(
                node.getURI(),
                things.path(node.getURI()),
                things.label(node),
                things.objects(node, SKOS.altLabel.asNode()).stream()
                        .map(Node::getLiteralLexicalForm)
                        .toList(),
                classes(),
                catalogue.ontology().find(node.getURI()).map(Term::definition).filter(d -> !d.isEmpty()),
                links(things, node),
                at.map(Coordinates::latitude),
                at.map(Coordinates::longitude),
                lists.list("facts", around.facts(), t -> facts.fact(t, sources)),
                lists.list("uses", around.uses(), t -> facts.use(t, sources)),
                lists.list("posts", around.posts(), p -> catalogue.posts().post(p, sources)),
                lists.list("units", around.parts(), t -> facts.use(t, sources)),
                lists.list("wholes", around.wholes(), t -> facts.fact(t, sources)),
                events("operations", around.operations()),
                events("events", around.events()),
                lists.list("figures", around.figures(), catalogue.figures()::of, sources::cite),
                lists.list(
                        "statements",
                        around.statements(),
                        catalogue.statements()::of,
                        s -> catalogue.sayings().statement(s, sources)),
                lists.list("articles", around.articles(), catalogue.articles()::of, catalogue::summary),
                lists.counts(),
                sources.cite(sources.support(node)),
                sources.used());
    }

    private List<Event> events(String name, BitSet events) {
        return lists.list(
                name, events, catalogue.events()::of, e -> sources.cite(e).as(roles(e)));
    }

    /** How the thing takes part in an event. */
    private List<Named> roles(Event event) {
        return catalogue
                .facts()
                .between(things.node(event.ref().iri()), node)
                .map(t -> things.named(t.getPredicate().getURI()))
                .toList();
    }

    /** The most special one first: it has the most above it. */
    private List<Named> classes() {
        Ontology ontology = catalogue.ontology();
        return things.type(node).stream()
                .flatMap(t -> Stream.concat(Stream.of(t), ontology.ancestors(t).stream()))
                .filter(c -> c.startsWith(ontology.namespace()))
                .sorted(Comparator.comparing(
                                (String c) -> -ontology.ancestors(c).size())
                        .thenComparing(c -> c))
                .map(things::named)
                .toList();
    }

    static List<Link> links(Things things, Node node) {
        return things.objects(node, OWL.sameAs.asNode()).stream()
                .filter(Node::isURI)
                .map(n -> new Link(n.getURI(), Sites.name(n.getURI())))
                .toList();
    }
}
