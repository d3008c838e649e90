package org.dossier.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Holds a graph against {@link Rules}. */
final class Validator {

    private static final int MOST_QUOTES = 3;

    private final Rules rules;
    private final Graph graph;
    private final Map<Node, List<Passage>> quotes = new ConcurrentHashMap<>();

    Validator(Graph data, Rules rules) {
        this.rules = rules;
        this.graph = new RuledGraph(data, rules.ontology());
    }

    /** Sorted, each once; all is held against the graph side by side. */
    List<Finding> findings() {
        Stream<Supplier<Stream<Finding>>> checks = rules.checks().stream().map(c -> () -> failed(c));
        return Stream.concat(Stream.of(this::violatedShapes), checks).toList().parallelStream()
                .flatMap(Supplier::get)
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<Finding> violatedShapes() {
        ValidationContext context = ValidationContext.create(rules.shapes(), graph);
        ShapeSieve sieve = new ShapeSieve(context);
        for (Shape shape : rules.shapes().getTargetShapes()) {
            VLib.focusNodes(graph, shape).stream()
                    .filter(node -> !sieve.passes(shape, node))
                    .forEach(node -> VLib.validateShape(context, graph, shape, node));
        }
        return context.generateReport().getEntries().stream().map(this::finding);
    }

    private Finding finding(ReportEntry entry) {
        String what = entry.value() == null || entry.value().equals(entry.focusNode())
                ? ""
                : " (" + label(entry.value()) + ")";
        return finding(
                Severity.of(entry.severity().level()),
                "shapes/" + name(entry.source()),
                entry.focusNode(),
                entry.message() + what,
                "");
    }

    private static String name(Node shape) {
        return shape.isURI() ? shape.getURI().replaceFirst("^.*[#/]", "") : "property";
    }

    private Stream<Finding> failed(Check check) {
        try (QueryExecution execution = QueryExecution.create(check.query(), ModelFactory.createModelForGraph(graph))) {
            return ResultSetFormatter.toList(execution.execSelect()).stream()
                    .map(row -> finding(
                            check.severity(),
                            check.name(),
                            row.get("node").asNode(),
                            check.message(variable -> value(row, variable)),
                            check.solution()))
                    .toList()
                    .stream();
        }
    }

    private String value(QuerySolution row, String variable) {
        return Optional.ofNullable(row.get(variable))
                .map(n -> label(n.asNode()))
                .orElse(null);
    }

    private Finding finding(Severity severity, String rule, Node node, String message, String solution) {
        return new Finding(severity, rule, node.toString(), label(node), message, solution, quotes(node));
    }

    /** The label; without one the IRI. A literal is its text. */
    private String label(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return Passage.literal(graph, node, RDFS.Nodes.label)
                .or(() -> Passage.literal(graph, node, SKOS.prefLabel.asNode()))
                .orElse(node.toString());
    }

    /** What the articles say of the node itself, else of the facts about it. */
    private List<Passage> quotes(Node node) {
        return quotes.computeIfAbsent(node, this::findQuotes);
    }

    private List<Passage> findQuotes(Node node) {
        Stream<Node> facts = graph.stream(Node.ANY, RDF.Nodes.subject, node)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::toString));
        return Stream.concat(Stream.of(node), facts)
                .flatMap(n -> Passage.of(graph, n).stream())
                .distinct()
                .limit(MOST_QUOTES)
                .toList();
    }
}
