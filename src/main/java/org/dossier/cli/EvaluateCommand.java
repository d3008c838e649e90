package org.dossier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.cli.input.KnowledgeOption;
import org.dossier.cli.input.TextFile;
import org.dossier.cli.input.TolerantReader;
import org.dossier.cli.input.UserError;
import org.dossier.evaluation.Calibration;
import org.dossier.evaluation.Evaluation;
import org.dossier.evaluation.EvaluationText;
import org.dossier.evaluation.Gold;
import org.dossier.evaluation.GoldReader;
import org.dossier.evaluation.QualityMeasurements;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dossier evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Read articles whose facts are known, and print precision, recall and F1 by kind of fact.",
            "Each slot of a fact counts once. The answers are JSON files beside the articles: NAME.txt and NAME.json."
        },
        footer = {"", "Example: dossier evaluate --gold my-answers/ --errors"})
final class EvaluateCommand implements Callable<Integer> {

    private static final String REMEDY = "name a file in a folder that you may write to";

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder with the articles and their answers.")
    private Path gold;

    @Option(names = "--per-article", description = "Print F1 of each article, too.")
    private boolean perArticle;

    @Option(names = "--errors", description = "List what was missed, wrong or extra, and the rules that read it.")
    private boolean errors;

    @Option(
            names = "--quality",
            paramLabel = "FILE",
            description = {
                "Write precision and recall in the Data Quality Vocabulary.",
                "Kept as quality.ttl beside the ontology, builds publish it in void.ttl."
            })
    private Path quality;

    @Option(
            names = "--reliability",
            description = "Print how many values are right of those that the graph is sure of, by confidence.")
    private boolean reliability;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description = {
                "Write how often each rule is right, the table that confidence is computed from.",
                "Kept as expressions/confidence.tsv in the ontology, every build reads it."
            })
    private Path calibrate;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Gold> answers = GoldReader.read(gold);
        if (answers.isEmpty()) {
            throw new UserError(
                    gold + ": no answers (.json) lie here; --gold names a folder with NAME.txt and NAME.json");
        }
        Knowledge loaded = knowledge.load();
        Dossier dossier = new Dossier(loaded);
        TolerantReader reader =
                new TolerantReader(dossier::read, spec.commandLine().getErr());
        List<Reading> readings = Dossier.read(articles(answers), reader);
        KnowledgeGraph graph = dossier.graph(readings, calibrate == null ? Dossier.LEAST_CONFIDENCE : 0);
        Evaluation evaluation = Evaluation.of(graph, answers, loaded.ontology());
        print(evaluation, spec.commandLine().getOut());
        write(evaluation, loaded.ontology());
        return 0;
    }

    private List<Article> articles(List<Gold> answers) {
        Set<String> names = answers.stream().map(Gold::article).collect(Collectors.toSet());
        return ArticleFiles.find(List.of(gold)).stream()
                .filter(f -> names.contains(ArticleReader.name(f)))
                .map(ArticleReader::read)
                .toList();
    }

    private void write(Evaluation evaluation, Ontology ontology) {
        if (quality != null) {
            TextFile.write(quality, QualityMeasurements.turtle(evaluation, corpus(), ontology), REMEDY);
        }
        if (calibrate != null) {
            TextFile.write(calibrate, Calibration.table(evaluation, corpus()), REMEDY);
        }
    }

    private String corpus() {
        return gold.toAbsolutePath().normalize().getFileName().toString();
    }

    private void print(Evaluation evaluation, PrintWriter out) {
        if (perArticle) {
            out.println(EvaluationText.articles(evaluation));
        }
        if (errors) {
            out.println(EvaluationText.errors(evaluation));
            out.println(EvaluationText.rules(evaluation));
        }
        out.print(EvaluationText.totals(evaluation));
        if (reliability) {
            out.println();
            out.print(Calibration.reliability(evaluation));
        }
        out.flush();
    }
}
