package org.dossier.dataset;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Article;
import org.dossier.article.ForeignJson;

/** The articles of a data set, one JSON object a line, by name: {@code articles.jsonl}. */
final class ArticleLines {

    private ArticleLines() {}

    static void write(Collection<Article> articles, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Article article : articles.stream()
                    .sorted(Comparator.comparing(Article::name))
                    .toList()) {
                out.write((line(article) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static JsonObject line(Article article) {
        JsonObject line = new JsonObject();
        line.addProperty("name", article.name());
        article.title().ifPresent(t -> line.addProperty("title", t));
        article.published().ifPresent(d -> line.addProperty("published", d.toString()));
        article.source().ifPresent(s -> line.addProperty("source", s));
        article.author().ifPresent(a -> line.addProperty("author", a));
        article.url().ifPresent(u -> line.addProperty("url", u));
        line.addProperty("language", article.language());
        line.addProperty("text", article.text());
        return line;
    }

    /** @throws DatasetException if a line is no article */
    static List<Article> read(Path file) {
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(ForeignJson.read(line, ArticleLines::article));
            }
            return articles;
        } catch (IOException | IllegalArgumentException e) {
            throw new DatasetException(
                    file.toString(),
                    "line " + (articles.size() + 1) + " is no article (" + e.getMessage()
                            + "). Build the data set again from its articles");
        }
    }

    private static Article article(JsonObject line) {
        return new Article(
                line.get("name").getAsString(),
                text(line, "title"),
                text(line, "published").map(LocalDate::parse),
                text(line, "source"),
                text(line, "author"),
                text(line, "url"),
                line.get("language").getAsString(),
                line.get("text").getAsString());
    }

    private static Optional<String> text(JsonObject line, String name) {
        return Optional.ofNullable(line.get(name)).map(JsonElement::getAsString);
    }
}
