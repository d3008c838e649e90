package org.dossier.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.graph.DescribedGraph;
import org.dossier.graph.Prefixes;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Dos;
import org.dossier.relation.model.Reading;

/**
 * What a build read, what it left out and why, and what is wrong with the graph. The same graph and remarks give the same report.
 *
 * @param articles by name
 * @param counts how many things of each class the graph has, by the class's label; those that the ontology gives no label are bookkeeping
 * @param findings the worst first
 */
public record Report(List<ArticleSummary> articles, SortedMap<String, Long> counts, List<Finding> findings) {

    private static final Node ARTICLE = NodeFactory.createURI(Dos.ARTICLE);

    /**
     * Holds a graph against the rules.
     *
     * @param data facts and evidence
     * @param remarks what was left out, by the article's name; may be empty, as for a graph that was built before
     */
    public static Report of(Graph data, Rules rules, Map<String, List<String>> remarks) {
        return new Report(
                articles(data, rules.ontology(), remarks),
                counts(data, rules.ontology()),
                new Validator(data, rules).findings());
    }

    /** The report of a build: what its readings left out is in it, too. */
    public static Report of(DescribedGraph graph, Rules rules, List<Reading> readings) {
        Map<String, List<String>> remarks = new TreeMap<>();
        readings.forEach(
                r -> remarks.put(r.article().name(), remarks(r, graph.graph().uncertain())));
        return of(graph, rules, remarks);
    }

    private static List<String> remarks(Reading reading, SortedMap<String, Long> uncertain) {
        Long count = uncertain.get(reading.article().name());
        return count == null
                ? reading.remarks()
                : Stream.concat(
                                reading.remarks().stream(),
                                Stream.of(Count.of(count, "fact is", "facts are") + " not certain enough"))
                        .toList();
    }

    /** Whether the graph breaks no rule; warnings do not count. */
    public boolean conforms() {
        return findings.stream().noneMatch(f -> f.severity() == Severity.VIOLATION);
    }

    private static List<ArticleSummary> articles(Graph data, Graph ontology, Map<String, List<String>> remarks) {
        return ontology.stream(Node.ANY, RDFS.Nodes.subClassOf, ARTICLE)
                .flatMap(t -> subjects(data, RDF.Nodes.type, t.getSubject()))
                .map(node -> article(data, node, remarks))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private static ArticleSummary article(Graph data, Node node, Map<String, List<String>> remarks) {
        String name = text(data, node, DCTerms.identifier.asNode()).orElse(node.toString());
        return new ArticleSummary(
                name,
                text(data, node, RDFS.Nodes.label),
                text(data, node, DCTerms.issued.asNode()),
                texts(data, node, Terms.DATE_REASON).toList(),
                remarks.getOrDefault(name, List.of()));
    }

    private static SortedMap<String, Long> counts(Graph data, Graph ontology) {
        SortedMap<String, Long> counts = new TreeMap<>();
        subjects(ontology, RDF.Nodes.type, OWL2.Class.asNode()).forEach(type -> {
            long count = subjects(data, RDF.Nodes.type, type).count();
            text(ontology, type, RDFS.Nodes.label)
                    .filter(label -> count > 0)
                    .ifPresent(label -> counts.put(label, count));
        });
        return counts;
    }

    private static Stream<Node> subjects(Graph graph, Node property, Node object) {
        return graph.stream(Node.ANY, property, object).map(t -> t.getSubject());
    }

    private static Stream<String> texts(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .sorted();
    }

    private static Optional<String> text(Graph graph, Node subject, Node property) {
        return texts(graph, subject, property).findFirst();
    }

    /** The files that say so, by name: {@code report.md} and {@code report.ttl}. */
    public Map<String, String> texts(Prefixes prefixes) {
        return Map.of("report.md", ReportPage.write(this), "report.ttl", ReportGraph.write(this, prefixes));
    }
}
