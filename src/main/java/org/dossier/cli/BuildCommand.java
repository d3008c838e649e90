package org.dossier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.cli.input.ArticleInput;
import org.dossier.cli.input.BuildOptions;
import org.dossier.cli.input.UserError;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Read articles and write the graph and the data set.",
            "A file that cannot be read is named on standard error and left out; the others are built."
        },
        footer = {"", "Example: dossier build seeds/ --out out/"})
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private ArticleInput articles;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where to write; made if absent. Default: ${DEFAULT-VALUE}.")
    private Path out;

    @Mixin
    private BuildOptions options;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Dossier.BASE,
            description = "Namespace of the things that the articles speak of. Default: ${DEFAULT-VALUE}.")
    private String base;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "" + Dossier.LEAST_CONFIDENCE,
            description = {
                "Leave out facts less certain than this, from 0 (keep all) to 1; the report counts them.",
                "Default: ${DEFAULT-VALUE}."
            })
    private double leastConfidence;

    @Option(
            names = "--infer",
            description = {
                "Write also what follows from the facts by the ontology, by the rules of OWL 2 RL:",
                "inferred.ttl, and a named graph of its own in the quads and the database."
            })
    private boolean infer;

    @Option(
            names = "--fresh",
            description = "Read all articles anew, also those that an earlier build of DIR has read.")
    private boolean fresh;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Article> read = articles.read(err);
        Settings settings = new Settings(checkedBase(), checkedConfidence(), infer);
        Building building = new Building(options, new DataFolder(out), fresh, err);
        building.write(() -> settings, options::corrections, () -> read);
        if (!options.quiet()) {
            spec.commandLine().getOut().println(building.summary() + ", wrote " + out + ".");
        }
        return 0;
    }

    private double checkedConfidence() {
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new UserError("--min-confidence " + leastConfidence + " makes no sense; give a number from 0 to 1");
        }
        return leastConfidence;
    }

    private String checkedBase() {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
            throw new UserError("--base " + base + " is no namespace; give an http or https IRI that ends in / or #");
        }
        return base;
    }
}
