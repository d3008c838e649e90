package org.dossier.cli.input;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.article.ArticleFiles;
import org.dossier.article.ArticleReader;
import org.dossier.article.ForeignJson;
import org.dossier.document.Conllu;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.evaluation.Iob2;
import org.dossier.reference.model.Annotations;

/** Texts in the forms that others have them in, read one after the other. */
public record TextInput(Dossier dossier) {

    /** What {@code annotate --from} names. */
    public enum Form {
        TXT,
        JSONL,
        CONLLU,
        IOB2
    }

    /** @throws UserError at the first file that cannot be read, or is not of the form */
    public Stream<Annotations> read(Form form, List<Path> files) {
        return switch (form) {
            case TXT ->
                ArticleFiles.find(files).stream().map(ArticleReader::read).map(dossier::annotate);
            case JSONL -> files.stream().flatMap(TextInput::documents).map(dossier::annotate);
            case CONLLU -> files.stream().map(f -> dossier.annotateWords(words(f)));
            case IOB2 ->
                files.stream().flatMap(f -> Iob2.documents(lines(f)).stream()).map(dossier::annotateWords);
        };
    }

    /** A file of JSON lines, a JSON file, or a folder of them. */
    private static Stream<Article> documents(Path path) {
        if (Files.isDirectory(path)) {
            try (Stream<Path> found = Files.list(path)) {
                return found.filter(f -> f.toString().matches(".*\\.jsonl?")).sorted().toList().stream()
                        .flatMap(TextInput::documents);
            } catch (IOException e) {
                throw unreadable(path);
            }
        }
        List<String> lines = lines(path);
        List<String> texts = path.toString().endsWith(".json") ? List.of(String.join("\n", lines)) : lines;
        return IntStream.range(0, texts.size())
                .filter(i -> !texts.get(i).isBlank())
                .mapToObj(i -> article(path + ":" + (i + 1), texts.get(i)));
    }

    private static Article article(String where, String json) {
        try {
            return ForeignJson.read(json, TextInput::article);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    where + ": each document is a JSON object with id and text; this is none (" + e.getMessage() + ")");
        }
    }

    private static Article article(JsonObject document) {
        Article article = Article.of(
                document.get("id").getAsString(), document.get("text").getAsString());
        return Optional.ofNullable(document.get("date"))
                .filter(JsonElement::isJsonPrimitive)
                .flatMap(d -> day(d.getAsString()))
                .map(article::publishedOn)
                .orElse(article);
    }

    /** A day of the calendar; none for a month, a year or what is no date at all. */
    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
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
