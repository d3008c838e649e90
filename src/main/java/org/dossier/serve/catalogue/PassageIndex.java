package org.dossier.serve.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.dossier.graph.Terms;

/** What was read in the passages of an article. */
public final class PassageIndex {

    private final Things things;

    /** Of each article the things that were read from it: lists of articles show their number, so it is not counted for each answer. */
    private final Map<String, Integer> counts = new HashMap<>();

    PassageIndex(Things things, EvidenceIndex evidence) {
        this.things = things;
        Map<String, Set<Node>> read = new HashMap<>();
        things.graph().stream(Node.ANY, Terms.DERIVED, Node.ANY)
                .filter(t -> !isFact(t.getSubject()))
                .forEach(t -> evidence.article(t.getObject())
                        .ifPresent(a -> read.computeIfAbsent(a.name(), n -> new HashSet<>())
                                .add(t.getSubject())));
        read.forEach((article, found) -> counts.put(article, found.size()));
    }

    /** The passages of an article in the order of their IRIs. */
    public Stream<Node> passages(Node article) {
        return things.subjects(OA.hasSource.asNode(), article).stream();
    }

    /** The pieces of evidence in a passage. */
    public Stream<Node> evidence(Node passage) {
        return things.subjects(OA.hasSource.asNode(), passage).stream();
    }

    /** The things and the single facts that a piece of evidence supports. */
    public Stream<Node> supported(Node evidence) {
        return things.subjects(Terms.DERIVED, evidence).stream();
    }

    /** How many things were read from an article; single facts do not count. */
    int count(ArticleIndex.Entry article) {
        return counts.getOrDefault(article.name(), 0);
    }

    public boolean isFact(Node node) {
        return things.graph().contains(node, RDF.Nodes.subject, Node.ANY);
    }

    /** The fact that a node of evidence stands for. */
    public Stream<Triple> fact(Node node) {
        return things.object(node, RDF.Nodes.subject).stream()
                .flatMap(s -> things.object(node, RDF.Nodes.predicate).stream()
                        .flatMap(p ->
                                things.object(node, RDF.Nodes.object).stream().map(o -> Triple.create(s, p, o))));
    }
}
