package org.dossier.serve.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;

/**
 * What the graph says around one thing, sorted into what it is for a reader. What there may be tens of thousands of is kept as positions
 * in the {@link Ranking} of its kind, so that an answer only makes what it shows.
 */
public final class Surroundings {

    private static final Set<String> PARTHOOD = Set.of(Dos.PART_OF, Dos.WITHIN);
    private static final Set<String> POST = Set.of(Dos.HELD_BY, Dos.POST_IN);

    private final Catalogue catalogue;
    private final Things things;
    private final List<Triple> facts;
    private final List<Triple> wholes;
    private final List<Triple> parts = new ArrayList<>();
    private final List<Triple> uses = new ArrayList<>();
    private final List<Triple> posts = new ArrayList<>();
    private final BitSet figures = new BitSet();
    private final BitSet operations = new BitSet();
    private final BitSet events = new BitSet();
    private final BitSet statements = new BitSet();
    private final BitSet articles = new BitSet();

    Surroundings(Catalogue catalogue, Node node) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        List<Triple> outgoing = catalogue.facts().about(node).toList();
        facts = outgoing.stream()
                .filter(t -> !isOneOf(PARTHOOD, t) && !things.isA(t.getObject(), Dos.POST))
                .toList();
        wholes = outgoing.stream().filter(t -> isOneOf(PARTHOOD, t)).toList();
        catalogue.facts().with(node).forEach(this::place);
        List.of(parts, uses, posts).forEach(l -> l.sort(Facts.ORDER));
        articlesOf(node);
    }

    private void place(Triple triple) {
        Node subject = triple.getSubject();
        articlesOf(subject);
        if (things.isA(subject, Dos.FIGURE)) {
            catalogue.figures().mark(subject, figures);
        } else if (things.isA(subject, Dos.EVENT)) {
            catalogue.events().mark(subject, things.isA(subject, Dos.OPERATION) ? operations : events);
        } else if (things.isA(subject, Dos.STATEMENT)) {
            catalogue.statements().mark(subject, statements);
        } else if (isOneOf(PARTHOOD, triple)) {
            parts.add(triple);
        } else if (!things.isA(subject, Dos.POST)) {
            uses.add(triple);
        } else if (isOneOf(POST, triple)) {
            posts.add(triple);
        }
    }

    private boolean isOneOf(Set<String> properties, Triple triple) {
        return properties.stream().map(things::term).anyMatch(triple.getPredicate()::equals);
    }

    private void articlesOf(Node thing) {
        things.graph().stream(thing, Terms.DERIVED, Node.ANY)
                .forEach(t -> catalogue.evidence().mark(t.getObject(), articles));
    }

    public List<Triple> facts() {
        return facts;
    }

    public List<Triple> wholes() {
        return wholes;
    }

    public List<Triple> parts() {
        return parts;
    }

    /** What has no list of its own. */
    public List<Triple> uses() {
        return uses;
    }

    public List<Node> posts() {
        return posts.stream().map(Triple::getSubject).distinct().toList();
    }

    /** Positions of figures about it, of it, or given by it. */
    public BitSet figures() {
        return figures;
    }

    public BitSet operations() {
        return operations;
    }

    /** Positions of events that are no operations; of an event those below it. */
    public BitSet events() {
        return events;
    }

    public BitSet statements() {
        return statements;
    }

    /** Positions of the articles in which it, or what speaks of it, was read. */
    public BitSet articles() {
        return articles;
    }
}
