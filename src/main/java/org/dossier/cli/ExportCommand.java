package org.dossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Triple;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.UserError;
import org.dossier.cli.output.ExportedFigures;
import org.dossier.dataset.BuiltData;
import org.dossier.dataset.DataFolder;
import org.dossier.graph.JsonLd;
import org.dossier.graph.NTriples;
import org.dossier.graph.Rdf12;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Print the facts in another form.",
            "nt and jsonld hold facts and evidence, ttl the facts alone, nq both with one graph for each article; csv"
                    + " and jsonl are tables of the reported figures with the sentence of each."
        },
        footer = {"", "Example: dossier export --as csv > figures.csv"})
final class ExportCommand implements Callable<Integer> {

    enum Form {
        NT,
        TTL,
        NQ,
        JSONLD,
        CSV,
        JSONL
    }

    @Option(names = "--as", required = true, paramLabel = "FORM", description = "One of ${COMPLETION-CANDIDATES}.")
    private Form form;

    @Option(
            names = "--rdf12",
            description = "With nt: say where facts come from by reifiers of RDF 1.2, with the same IRIs.")
    private boolean rdf12;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (rdf12 && form != Form.NT) {
            throw new UserError("--rdf12 goes with --as nt only");
        }
        write(data.folder(), out);
        out.flush();
        return 0;
    }

    private void write(DataFolder folder, PrintWriter out) throws IOException {
        switch (form) {
            case TTL -> copy(folder, DataFolder.GRAPH, out);
            case NQ -> copy(folder, DataFolder.QUADS, out);
            case NT -> triples(BuiltData.read(folder), out);
            case JSONLD -> {
                JsonLd.write(BuiltData.read(folder).graph(), out);
                out.println();
            }
            case CSV -> ExportedFigures.of(BuiltData.read(folder).graph()).csv(out);
            case JSONL -> ExportedFigures.of(BuiltData.read(folder).graph()).jsonl(out);
        }
    }

    private static void copy(DataFolder folder, String name, PrintWriter out) throws IOException {
        try (var reader = Files.newBufferedReader(folder.file(name))) {
            reader.transferTo(out);
        }
    }

    private void triples(BuiltData data, PrintWriter out) {
        List<Triple> sorted = rdf12
                ? Rdf12.of(data.graph())
                : data.graph().stream().sorted(NTriples.ORDER).toList();
        sorted.forEach(t -> out.print(NTriples.line(t) + "\n"));
    }
}
