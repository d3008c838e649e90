package org.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dossier.Dossier;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.MarkedText;
import org.dossier.cli.input.UserError;
import org.dossier.document.Conllu;
import org.dossier.document.Sentence;
import org.dossier.document.analysis.Analyzer;
import org.dossier.document.learning.ModelFiles;
import org.dossier.document.training.Checksums;
import org.dossier.document.training.Training;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.phrase.RankerTraining;
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
            "Learns from the annotated texts in DIR and from the domain's own, ontology/sentences/*.conllu. The same texts and"
                    + " gazetteer give the same bytes, on any number of processors; SHA256SUMS beside the models says"
                    + " which. Takes about ten minutes on two idle processors. The models are part of the program: compile"
                    + " it again afterwards."
        },
        footer = {"", "Example: dossier train bench/ --models src/main/resources/org/dossier/document"})
final class TrainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder with uner-ewt/ and gum/ (CoNLL-U and IOB2).")
    private Path data;

    @Option(names = "--models", required = true, paramLabel = "DIR", description = "Where to write the models.")
    private Path models;

    @Option(
            names = "--references",
            description =
                    "Learn only which phrases mean the same, from gum/docs/; about five minutes. Trees come from a parser that has"
                            + " not seen these texts, names from the model that the program has.")
    private boolean references;

    @Option(
            names = "--names",
            description = "Learn only names, with the tags that the program has; about five minutes.")
    private boolean names;

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
            Knowledge loaded = knowledge.load();
            Training training = new Training(loaded.gazetteer()::kinds, ownSentences(), line -> {
                spec.commandLine().getErr().println(line);
                spec.commandLine().getErr().flush();
            });
            if (references) {
                learnReferences(new Dossier(loaded, Analyzer.of(training.unseen(data))));
            } else if (names) {
                training.names(data, models);
            } else {
                training.run(data, models);
            }
        } catch (IOException e) {
            throw new UserError(e.getMessage() + ": cannot be read or written; check the folders");
        }
        return 0;
    }

    private void learnReferences(Dossier dossier) throws IOException {
        RankerTraining training = new RankerTraining();
        for (MarkedText text : MarkedText.train(data.resolve("gum/docs"))) {
            training.add(dossier.annotate(text.article()), text.phrases());
        }
        training.learn();
        Files.createDirectories(models);
        ModelFiles.write(models.resolve(ModelFiles.REFERENCES), training::write);
        Checksums.put(models, ModelFiles.REFERENCES);
    }

    /** @throws UserError for a line that is no CoNLL-U */
    private List<Sentence> ownSentences() throws IOException {
        Path folder = knowledge.path().resolve("sentences");
        try {
            return Files.isDirectory(folder) ? Conllu.read(folder) : List.of();
        } catch (IllegalArgumentException e) {
            throw new UserError(folder + ": " + e.getMessage());
        }
    }
}
