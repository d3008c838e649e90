package org.dossier.serve.explore;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.graph.Terms;
import org.dossier.serve.answer.ReportAnswer.Accuracy;

/**
 * The measured accuracy, as a description of a data set gives it: its measurements bear the names of their metric and kind, "precision,
 * Figure".
 *
 * @see <a href="https://www.w3.org/TR/vocab-dqv/">Data Quality Vocabulary</a>
 */
final class AccuracyReader {

    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final Node VALUE = Terms.iri(DQV + "value");
    private static final int DECIMALS = 3;

    private final Graph graph;

    AccuracyReader(Graph graph) {
        this.graph = graph;
    }

    List<Accuracy> all() {
        Map<String, Map<String, BigDecimal>> byKind = new TreeMap<>();
        graph.stream(Node.ANY, RDF.Nodes.type, Terms.iri(DQV + "QualityMeasurement"))
                .map(Triple::getSubject)
                .forEach(m -> measurement(m, byKind));
        return byKind.entrySet().stream()
                .map(e -> accuracy(e.getKey(), e.getValue()))
                .toList();
    }

    private void measurement(Node node, Map<String, Map<String, BigDecimal>> byKind) {
        Optional<String[]> name =
                text(node, RDFS.Nodes.label).map(l -> l.split(", ", 2)).filter(l -> l.length == 2);
        name.ifPresent(n -> text(node, VALUE)
                .ifPresent(
                        v -> byKind.computeIfAbsent(n[1], k -> new TreeMap<>()).put(n[0], new BigDecimal(v))));
    }

    private static Accuracy accuracy(String kind, Map<String, BigDecimal> metrics) {
        Optional<BigDecimal> precision = Optional.ofNullable(metrics.get("precision"));
        Optional<BigDecimal> found = Optional.ofNullable(metrics.get("recall"));
        return new Accuracy(kind, precision, found, precision.flatMap(p -> found.flatMap(r -> harmonicMean(p, r))));
    }

    private static Optional<BigDecimal> harmonicMean(BigDecimal a, BigDecimal b) {
        BigDecimal sum = a.add(b);
        return sum.signum() == 0
                ? Optional.empty()
                : Optional.of(a.multiply(b).add(a.multiply(b)).divide(sum, DECIMALS, RoundingMode.HALF_UP));
    }

    /** The articles that it was measured on, in words. */
    Optional<String> measuredOn() {
        return graph.stream(Node.ANY, RDF.Nodes.type, Terms.iri(DQV + "QualityMetadata"))
                .flatMap(t -> text(t.getSubject(), RDFS.Nodes.label).stream())
                .sorted()
                .findFirst();
    }

    private Optional<String> text(Node node, Node property) {
        return graph.stream(node, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .findFirst();
    }
}
