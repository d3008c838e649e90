package org.dossier.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.article.ForeignJson;
import org.dossier.document.Conllu;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.evaluation.Highlight;
import org.dossier.evaluation.Iob2;
import org.dossier.evaluation.StandOff;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.Annotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier annotate}. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Print what was read from texts: words and trees, names, who is who, dates.",
            "jsonl has mentions with type and cluster, and dates with their values; offsets count Unicode code points."
        },
        footer = {"", "Example: dossier annotate seeds/ --as html > seeds.html"})
final class AnnotateCommand implements Callable<Integer> {

    enum Form {
        JSONL,
        CONLLU,
        IOB2,
        HTML
    }

    enum Source {
        TXT,
        JSONL,
        CONLLU,
        IOB2
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles, or files of the form that --from names.")
    private List<Path> files;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "jsonl",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Form form;

    @Option(
            names = "--from",
            paramLabel = "FORM",
            defaultValue = "txt",
            description = {
                "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
                "conllu and iob2 keep the words and sentences of the file; jsonl has id, text and date."
            })
    private Source source;

    @Mixin
    private KnowledgeOption knowledge;

    @Spec
    private CommandSpec spec;

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    @Override
    public Integer call() {
        Knowledge loaded = knowledge.load();
        Dossier dossier = new Dossier(loaded);
        PrintWriter out = spec.commandLine().getOut();
        texts(dossier).map(printer(loaded)).forEach(out::print);
        out.flush();
        return 0;
    }

    private Stream<Annotations> texts(Dossier dossier) {
        return switch (source) {
            case TXT ->
                ArticleFiles.find(files).stream().map(ArticleReader::read).map(dossier::annotate);
            case JSONL -> files.stream().flatMap(this::documents).map(dossier::annotate);
            case CONLLU -> files.stream().map(f -> dossier.annotateWords(words(f)));
            case IOB2 ->
                files.stream().flatMap(f -> Iob2.documents(lines(f)).stream()).map(dossier::annotateWords);
        };
    }

    private Function<Annotations, String> printer(Knowledge loaded) {
        return switch (form) {
            case JSONL -> text -> gson.toJson(StandOff.of(text, loaded.ontology())) + "\n";
            case CONLLU ->
                text -> String.join(
                        "",
                        text.document().sentences().stream().map(Conllu::format).toList());
            case IOB2 -> {
                Iob2 iob2 = new Iob2(loaded);
                yield text -> iob2.format(text.document());
            }
            case HTML -> Highlight::of;
        };
    }

    /** A file of JSON lines, a JSON file, or a folder of them. */
    private Stream<Article> documents(Path path) {
        if (Files.isDirectory(path)) {
            try (Stream<Path> found = Files.list(path)) {
                return found.filter(f -> f.toString().matches(".*\\.jsonl?")).sorted().toList().stream()
                        .flatMap(this::documents);
            } catch (IOException e) {
                throw unreadable(path);
            }
        }
        List<String> lines = lines(path);
        List<String> texts = path.toString().endsWith(".json") ? List.of(String.join("\n", lines)) : lines;
        return texts.stream().filter(t -> !t.isBlank()).map(t -> article(path, t));
    }

    private static Article article(Path path, String json) {
        try {
            return ForeignJson.read(json, AnnotateCommand::article);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    path + ": each document is a JSON object with id and text; this is none (" + e.getMessage() + ")");
        }
    }

    private static Article article(JsonObject document) {
        Article article = Article.of(
                document.get("id").getAsString(), document.get("text").getAsString());
        return document.has("date") && document.get("date").getAsString().matches("\\d{4}-\\d\\d-\\d\\d")
                ? article.publishedOn(LocalDate.parse(document.get("date").getAsString()))
                : article;
    }

    private static List<List<String>> words(Path path) {
        try {
            return Conllu.read(path).stream()
                    .map(Sentence::tokens)
                    .map(tokens -> tokens.stream().map(Token::text).toList())
                    .toList();
        } catch (IOException e) {
            throw unreadable(path);
        } catch (IllegalArgumentException e) {
            throw new UserError(path + ": " + e.getMessage());
        }
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    private static UserError unreadable(Path path) {
        return new UserError(path + ": cannot be read as UTF-8 text; check the path");
    }
}
