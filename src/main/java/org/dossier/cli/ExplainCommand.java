package org.dossier.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dossier.graph.Terms;
import org.dossier.knowledge.Nearest;
import org.dossier.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Say what the graph knows of a thing, and which words of which article say so.",
        footer = {"", "Example: dossier explain \"Anna Berg\"", "Example: dossier explain person/anna-berg"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IRI", description = "An IRI, its last part behind the data set's base, or a name.")
    private String asked;

    @Mixin
    private DataOption data;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Graph graph = data.read().graph();
        PrintWriter out = spec.commandLine().getOut();
        Explanation explanation = new Explanation(graph, knowledge.ontology());
        List<Node> found = find(graph);
        if (found.isEmpty()) {
            throw new UserError("the data set knows no '" + asked + "'. " + nearest(graph));
        }
        for (Node node : found) {
            explanation.of(node).forEach(out::println);
            out.println();
        }
        return 0;
    }

    private List<Node> find(Graph graph) {
        List<Node> byIri = graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                .map(Triple::getSubject)
                .filter(n ->
                        n.isURI() && (n.getURI().equals(asked) || n.getURI().endsWith("/" + asked)))
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        if (!byIri.isEmpty()) {
            return byIri;
        }
        List<Node> replaced = replaced(graph);
        return replaced.isEmpty() ? byName(graph) : replaced;
    }

    /** What stands for an IRI that a merge retired. */
    private List<Node> replaced(Graph graph) {
        return graph.stream(Node.ANY, Terms.REPLACED, Node.ANY)
                .filter(t -> t.getSubject().getURI().equals(asked)
                        || t.getSubject().getURI().endsWith("/" + asked))
                .map(Triple::getObject)
                .distinct()
                .toList();
    }

    private List<Node> byName(Graph graph) {
        return List.of(RDFS.Nodes.label, SKOS.altLabel.asNode()).stream()
                .flatMap(p -> graph.stream(Node.ANY, p, Node.ANY))
                .filter(t -> t.getObject().getLiteralLexicalForm().equalsIgnoreCase(asked))
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private String nearest(Graph graph) {
        List<String> labels = graph.stream(Node.ANY, RDFS.Nodes.label, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .distinct()
                .toList();
        String name = asked.replaceFirst("^.*/", "").replace('-', ' ');
        return Nearest.to(name, labels)
                .or(() -> shortestWith(name, labels))
                .map(label -> "Did you mean '" + label + "'?")
                .orElse("List its things with: dossier query \"SELECT ?name { ?thing rdfs:label ?name }\" --data "
                        + data.path());
    }

    /** The name that the asked one is a part of, as "Fake Star" of "Operation Fake Star". */
    private static Optional<String> shortestWith(String part, List<String> labels) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return labels.stream()
                .filter(l -> !wanted.isBlank() && l.toLowerCase(Locale.ROOT).contains(wanted))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }
}
