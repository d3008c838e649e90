package org.dossier.serve.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.dossier.graph.Terms;
import org.dossier.serve.Endpoint;
import org.dossier.serve.Parameters;
import org.dossier.serve.answer.ReportAnswer;
import org.dossier.serve.answer.ReportAnswer.ReportArticle;
import org.dossier.serve.answer.ReportAnswer.ReportFinding;
import org.dossier.serve.catalogue.ArticleIndex;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;

/** {@code /api/report}: what was read, what was left out or violates a rule, and how accurate reading is. */
public final class ReportEndpoint implements Endpoint {

    /** What a check finds in ten thousand articles would be 70 MB to a browser: so many of each show what it means. */
    private static final int MOST = 100;

    private static final int LONGEST = 1_000_000;

    private final Catalogue catalogue;
    private final Things things;
    private final ReportIndex report;
    private final AccuracyReader accuracy;

    public ReportEndpoint(Catalogue catalogue, ReportIndex report) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.report = report;
        this.accuracy = new AccuracyReader(report.description());
    }

    @Override
    public ReportAnswer answer(Parameters asked) {
        return new ReportAnswer(
                catalogue.classCounts(),
                catalogue.articles().all().stream().map(this::article).toList(),
                findings(),
                accuracy.all(),
                accuracy.measuredOn(),
                Optional.of(report.page()).filter(page -> page.length() <= LONGEST));
    }

    private ReportArticle article(ArticleIndex.Entry entry) {
        return new ReportArticle(
                entry.name(),
                entry.title(),
                entry.published(),
                entry.inferred(),
                things.objects(entry.node(), Terms.DATE_REASON).stream()
                        .map(Node::getLiteralLexicalForm)
                        .toList(),
                report.leftOut(entry.node()));
    }

    private List<ReportFinding> findings() {
        SortedMap<String, List<Node>> byCheck = report.graph().stream(Node.ANY, RDF.Nodes.type, SHACL.ValidationResult)
                .map(Triple::getSubject)
                .sorted(Things.ORDER)
                .collect(Collectors.groupingBy(this::check, TreeMap::new, Collectors.toList()));
        return byCheck.values().stream().flatMap(this::some).toList();
    }

    /** The first of a check, and how many more there are. */
    private Stream<ReportFinding> some(List<Node> found) {
        Stream<ReportFinding> first = found.stream().limit(MOST).map(this::finding);
        return found.size() <= MOST
                ? first
                : Stream.concat(first, Stream.of(more(finding(found.getFirst()), found.size() - MOST)));
    }

    private static ReportFinding more(ReportFinding like, int number) {
        String message = number + " more of " + like.check() + " stand in report.md.";
        return new ReportFinding(like.severity(), message, like.check(), List.of(), List.of());
    }

    private String check(Node finding) {
        return texts(report.graph(), finding, DCTerms.source.asNode())
                .findFirst()
                .orElse("");
    }

    private ReportFinding finding(Node node) {
        Graph graph = report.graph();
        return new ReportFinding(
                values(graph, node, SHACL.resultSeverity)
                        .map(s -> s.getURI().replaceFirst("^.*#", "").toLowerCase(Locale.ROOT))
                        .findFirst()
                        .orElse("info"),
                texts(graph, node, SHACL.resultMessage).findFirst().orElse(""),
                check(node),
                things.refs(values(graph, node, SHACL.focusNode).toList()),
                texts(graph, node, OA.exact.asNode()).sorted().toList());
    }

    private static Stream<Node> values(Graph graph, Node node, Node property) {
        return graph.stream(node, property, Node.ANY).map(Triple::getObject);
    }

    private static Stream<String> texts(Graph graph, Node node, Node property) {
        return values(graph, node, property).map(Node::getLiteralLexicalForm);
    }
}
