package org.dossier.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.UserError;
import org.dossier.report.Explanation;
import org.dossier.report.Lookup;
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
        Lookup lookup = new Lookup(graph);
        List<Node> found = lookup.find(asked);
        if (found.isEmpty()) {
            throw new UserError("the data set knows no '" + asked + "'. "
                    + lookup.nearest(asked)
                            .map(label -> "Did you mean '" + label + "'?")
                            .orElse(
                                    "List its things with: dossier query \"SELECT ?name { ?thing rdfs:label ?name }\" --data "
                                            + data.path()));
        }
        for (Node node : found) {
            explanation.of(node).forEach(out::println);
            out.println();
        }
        return 0;
    }
}
