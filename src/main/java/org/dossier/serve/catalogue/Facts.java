package org.dossier.serve.catalogue;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Entity.Fact;
import org.dossier.serve.answer.Entity.Use;
import org.dossier.serve.answer.Value;

/** Reads single facts with their evidence. */
public final class Facts {

    /** What answers give elsewhere: names, classes, links, evidence and how much it is worth. */
    private static final Set<Node> APART = Set.of(
            RDF.Nodes.type,
            RDFS.Nodes.label,
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            OWL.sameAs.asNode(),
            Terms.DERIVED,
            Terms.DIGEST,
            Terms.CONFIDENCE,
            Terms.ORIGINS,
            Terms.DATE_REASON);

    private static final Set<Node> REIFYING = Set.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);

    public static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple t) -> t.getPredicate().toString())
            .thenComparing(t -> t.getObject().toString())
            .thenComparing(t -> t.getSubject().toString());

    private final Things things;

    Facts(Things things) {
        this.things = things;
    }

    /** What the graph says of a thing. */
    public Stream<Triple> about(Node thing) {
        return things.graph().stream(thing, Node.ANY, Node.ANY)
                .filter(t -> !APART.contains(t.getPredicate()))
                .sorted(ORDER);
    }

    /** What the graph says with a thing as value, in no order: there may be tens of thousands. */
    public Stream<Triple> with(Node thing) {
        return things.graph().stream(Node.ANY, Node.ANY, thing)
                .filter(t -> !APART.contains(t.getPredicate()) && !REIFYING.contains(t.getPredicate()));
    }

    /** What the graph says of one thing with another as value. */
    public Stream<Triple> between(Node thing, Node value) {
        return things.graph().stream(thing, Node.ANY, value).sorted(ORDER);
    }

    public Fact fact(Triple triple, Sources sources) {
        Support support = sources.support(triple);
        return new Fact(
                things.named(triple.getPredicate().getURI()),
                value(triple.getObject()),
                sources.cite(support),
                support.witnesses());
    }

    public Use use(Triple triple, Sources sources) {
        Support support = sources.support(triple);
        return new Use(
                things.named(triple.getPredicate().getURI()),
                things.ref(triple.getSubject()),
                sources.cite(support),
                support.witnesses());
    }

    public Value value(Node node) {
        if (node.isURI()) {
            return Value.of(things.ref(node));
        }
        return Value.of(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage());
    }
}
