package org.dossier.serve.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.Fact;
import org.dossier.serve.answer.Use;
import org.dossier.serve.answer.Value;

/** Reads single facts with their evidence. */
final class Facts {

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

    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple t) -> t.getPredicate().toString())
            .thenComparing(t -> t.getObject().toString())
            .thenComparing(t -> t.getSubject().toString());

    private final Things things;

    Facts(Things things) {
        this.things = things;
    }

    /** What the graph says of a thing. */
    Stream<Triple> about(Node thing) {
        return things.graph().stream(thing, Node.ANY, Node.ANY)
                .filter(t -> !APART.contains(t.getPredicate()))
                .sorted(ORDER);
    }

    /** What the graph says with a thing as value. */
    Stream<Triple> with(Node thing) {
        return things.graph().stream(Node.ANY, Node.ANY, thing)
                .filter(t -> !APART.contains(t.getPredicate()) && !REIFYING.contains(t.getPredicate()))
                .sorted(ORDER);
    }

    Fact fact(Triple triple, Sources sources) {
        List<String> evidence = sources.of(triple);
        return new Fact(
                things.named(triple.getPredicate().getURI()),
                value(triple.getObject()),
                evidence,
                sources.witnesses(evidence));
    }

    Use use(Triple triple, Sources sources) {
        List<String> evidence = sources.of(triple);
        return new Use(
                things.named(triple.getPredicate().getURI()),
                things.ref(triple.getSubject()),
                evidence,
                sources.witnesses(evidence));
    }

    Value value(Node node) {
        if (node.isURI()) {
            return Value.of(things.ref(node));
        }
        return Value.of(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage());
    }
}
