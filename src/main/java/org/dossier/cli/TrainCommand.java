package org.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dossier.document.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier train}. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Make the language models again from annotated text, and print their scores.",
            "Takes about half an hour. The same text gives the same bytes. The models are part of the program: compile"
                    + " it again afterwards."
        },
        footer = {"", "Example: dossier train bench/ --models src/main/resources/org/dossier/document"})
final class TrainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder with uner-ewt/ and gum/ (CoNLL-U and IOB2).")
    private Path data;

    @Option(names = "--models", required = true, paramLabel = "DIR", description = "Where to write the models.")
    private Path models;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(data.resolve("uner-ewt")) || !Files.isDirectory(data.resolve("gum"))) {
            throw new UserError(data + ": holds no uner-ewt/ and gum/; name the folder of the annotated texts");
        }
        try {
            new Training(knowledge.load().gazetteer()::kinds, line -> {
                        spec.commandLine().getErr().println(line);
                        spec.commandLine().getErr().flush();
                    })
                    .run(data, models);
        } catch (IOException e) {
            throw new UserError(e.getMessage() + ": cannot be read or written; check the folders");
        }
        return 0;
    }
}
