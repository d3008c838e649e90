package org.dossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.dossier.cli.input.DataOption;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.UserError;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.QuadPatch;
import org.dossier.report.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Show what changed between two data sets: in facts, not in lines.",
            "+ is new, - is gone, ~ has changed; where all is the same, nothing is printed."
        },
        footer = {"", "Example: dossier diff out-monday/ out-tuesday/"})
final class DiffCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        PATCH
    }

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A folder that 'dossier build' wrote.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Another such folder.")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, or patch: an RDF Patch that makes BEFORE's quads those of AFTER. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        DataFolder old = DataOption.folder(before);
        DataFolder young = DataOption.folder(after);
        if (format == Format.PATCH) {
            QuadPatch.print(old.file(DataFolder.QUADS), young.file(DataFolder.QUADS), out);
        } else {
            lines(old, young).forEach(out::println);
        }
        out.flush();
        return 0;
    }

    private List<String> lines(DataFolder old, DataFolder young) {
        return new Difference(facts(old), facts(young), knowledge.ontology()).lines();
    }

    private static Graph facts(DataFolder folder) {
        Path file = folder.file(DataFolder.GRAPH);
        try {
            return RDFDataMgr.loadGraph(file.toUri().toString());
        } catch (RiotException e) {
            throw new UserError(file + ": cannot be read (" + e.getMessage() + "); build the data set again");
        }
    }
}
