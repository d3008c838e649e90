package org.dossier.serve.explore;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.dossier.graph.Terms;

/** What was read in the passages of an article. */
final class PassageIndex {

    private final Things things;
    private final Map<Node, Integer> counts = new ConcurrentHashMap<>();

    PassageIndex(Things things) {
        this.things = things;
    }

    /** The passages of an article in the order of their IRIs. */
    Stream<Node> passages(Node article) {
        return things.subjects(OA.hasSource.asNode(), article).stream();
    }

    /** The pieces of evidence in a passage. */
    Stream<Node> evidence(Node passage) {
        return things.subjects(OA.hasSource.asNode(), passage).stream();
    }

    /** The things and the single facts that a piece of evidence supports. */
    Stream<Node> supported(Node evidence) {
        return things.subjects(Terms.DERIVED, evidence).stream();
    }

    /** How many things were read from an article; single facts do not count. */
    int count(ArticleIndex.Entry article) {
        return counts.computeIfAbsent(article.node(), a -> (int) passages(a)
                .flatMap(this::evidence)
                .flatMap(this::supported)
                .distinct()
                .filter(n -> !isFact(n))
                .count());
    }

    boolean isFact(Node node) {
        return things.graph().contains(node, RDF.Nodes.subject, Node.ANY);
    }

    /** The fact that a node of evidence stands for. */
    Stream<Triple> fact(Node node) {
        return things.object(node, RDF.Nodes.subject).stream()
                .flatMap(s -> things.object(node, RDF.Nodes.predicate).stream()
                        .flatMap(p ->
                                things.object(node, RDF.Nodes.object).stream().map(o -> Triple.create(s, p, o))));
    }
}
