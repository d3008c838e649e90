package org.dossier.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.dossier.graph.Terms;

/**
 * One piece of evidence, as the graph keeps it: a stretch of an article and the rule that read something there.
 *
 * @param article its name
 * @param start in Unicode code points from the article's first character, as Web Annotation counts
 * @param end exclusive
 * @param rule empty where only the passage is known
 */
public record Passage(
        String article, int start, int end, String quote, Optional<String> rule, Optional<String> confidence) {

    private static final Comparator<Passage> ORDER = Comparator.comparing(Passage::article)
            .thenComparingInt(Passage::start)
            .thenComparingInt(Passage::end)
            .thenComparing(p -> p.rule().orElse(""));

    /** The passages that a node was derived from, in the order of the articles. */
    public static List<Passage> of(Graph graph, Node node) {
        return graph.stream(node, Terms.DERIVED, Node.ANY)
                .flatMap(t -> of(graph, t.getObject(), t.getObject()).stream())
                .sorted(ORDER)
                .toList();
    }

    /** All passages of a graph. */
    public static List<Passage> all(Graph graph) {
        return graph.stream(Node.ANY, OA.hasSelector.asNode(), Node.ANY)
                .flatMap(t -> of(graph, t.getSubject(), t.getSubject()).stream())
                .sorted(ORDER)
                .toList();
    }

    private static Optional<Passage> of(Graph graph, Node evidence, Node at) {
        Optional<Node> selector = object(graph, at, OA.hasSelector.asNode());
        Optional<Node> source = object(graph, at, OA.hasSource.asNode());
        if (selector.isEmpty()) {
            return source.flatMap(s -> of(graph, evidence, s));
        }
        return source.flatMap(s -> literal(graph, s, DCTerms.identifier.asNode()))
                .map(article -> new Passage(
                        article,
                        number(graph, selector.get(), OA.start.asNode()),
                        number(graph, selector.get(), OA.end.asNode()),
                        literal(graph, selector.get(), OA.exact.asNode()).orElse(""),
                        literal(graph, evidence, Terms.RULE),
                        literal(graph, evidence, Terms.CONFIDENCE)));
    }

    private static int number(Graph graph, Node node, Node property) {
        return literal(graph, node, property).map(Integer::valueOf).orElse(0);
    }

    static Optional<String> literal(Graph graph, Node node, Node property) {
        return object(graph, node, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    static Optional<Node> object(Graph graph, Node node, Node property) {
        return graph.stream(node, property, Node.ANY).map(t -> t.getObject()).min(Comparator.comparing(Node::toString));
    }
}
