package org.dossier.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dossier.graph.NTriples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Print the facts and their evidence in another form.",
        footer = {"", "Example: dossier export --as nt > graph.nt"})
final class ExportCommand implements Callable<Integer> {

    enum Form {
        NT
    }

    @Option(names = "--as", required = true, paramLabel = "FORM", description = "One of ${COMPLETION-CANDIDATES}.")
    private Form form;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : List.of("graph.ttl", "evidence.ttl")) {
            RDFDataMgr.read(graph, data.folder().resolve(file).toUri().toString());
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Triple> sorted = graph.stream().sorted(NTriples.ORDER).toList();
        switch (form) {
            case NT -> sorted.forEach(t -> out.print(NTriples.line(t) + "\n"));
        }
        out.flush();
        return 0;
    }
}
