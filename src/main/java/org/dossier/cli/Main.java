package org.dossier.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dossier.article.ArticleException;
import org.dossier.cli.input.UserError;
import org.dossier.cli.output.ExitStatus;
import org.dossier.cli.output.StandardOutput;
import org.dossier.dataset.DatasetException;
import org.dossier.evaluation.GoldException;
import org.dossier.gazetteer.ImportException;
import org.dossier.knowledge.KnowledgeException;
import org.dossier.link.LinkException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dossier}. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "News in, linked and cited knowledge graph out.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:done, and something is wrong with the data",
            "2:not done: a mistake in the command or its files"
        },
        footer = {
            "",
            "First steps:",
            "  ./dossier build seeds",
            "  ./dossier query \"SELECT ?who { ?who a enf:Official }\""
        })
public final class Main implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            AddCommand.class,
            ReplaceCommand.class,
            RemoveCommand.class,
            DiffCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            ValidateCommand.class,
            ServeCommand.class,
            AnnotateCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            OntologyCommand.class,
            GazetteerCommand.class,
            LinkCommand.class,
            CommandLine.HelpCommand.class,
            GenerateCompletion.class);

    @Spec
    private CommandSpec spec;

    /** Kept here, since a logger that nobody holds forgets its level. Lucene recommends a flag of the virtual machine at each start. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    /** @param jena the thread that starts Jena: a class of Jena that is used meanwhile may find another half made, or wait for ever */
    static void main(String[] args, Thread jena) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(args, jena));
    }

    private static int run(String[] args, Thread jena) {
        try {
            StandardOutput out = new StandardOutput();
            CommandLine command = commandLine(args.length == 0 ? "" : args[0])
                    .setOut(out.writer())
                    .setExecutionStrategy(parsed -> {
                        awaitEnd(jena);
                        return new CommandLine.RunLast().execute(parsed);
                    });
            return out.status(command.execute(args), command.getErr());
        } catch (OutOfMemoryError e) {
            System.err.printf(
                    Locale.ROOT,
                    "dossier: %d MB of memory are not enough for so many articles. Allow more, as DOSSIER_JAVA_OPTIONS=-Xmx8g does. What was read is kept.%n",
                    Runtime.getRuntime().maxMemory() >> 20);
            return ExitStatus.MISTAKE;
        }
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command with its error handling, to be run in a test as from a shell. */
    static CommandLine commandLine() {
        return commandLine("");
    }

    /** Describing all commands takes picocli longer than most of them run: where the first word names one that needs no other, it is enough. */
    private static CommandLine commandLine(String first) {
        CommandLine command = new CommandLine(new Main());
        List<Class<?>> named = COMMANDS.stream()
                .filter(c -> c.getAnnotation(Command.class).name().equals(first))
                .filter(c -> c.getPackage().equals(Main.class.getPackage()))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(command::addSubcommand);
        return command.setParameterExceptionHandler(Main::explainMisuse)
                .setExecutionExceptionHandler(Main::explainFailure)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explainMisuse(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("dossier: " + Misuse.explain(mistake));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.MISTAKE;
    }

    private static int explainFailure(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof UserError
                || failure instanceof ArticleException
                || failure instanceof KnowledgeException
                || failure instanceof DatasetException
                || failure instanceof ImportException
                || failure instanceof LinkException
                || failure instanceof GoldException) {
            err.println("dossier: " + failure.getMessage());
            return ExitStatus.MISTAKE;
        }
        err.println("dossier: this is a fault of the program, not yours: " + failure);
        failure.printStackTrace(err);
        return ExitStatus.FAULT;
    }
}
