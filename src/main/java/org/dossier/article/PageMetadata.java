package org.dossier.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself in schema.org JSON-LD ({@code <script type="application/ld+json">}). Read as plain JSON: contexts
 * are never fetched.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
 */
record PageMetadata(
        Optional<String> title, Optional<String> published, Optional<String> author, Optional<String> publisher) {

    private static final PageMetadata NONE =
            new PageMetadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final int DEEPEST = 20;

    /** The first object with a headline; broken JSON is left aside. */
    static PageMetadata of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonObject> article = parsed(script.data()).flatMap(json -> article(json, 0));
            if (article.isPresent()) {
                return of(article.get());
            }
        }
        return NONE;
    }

    private static PageMetadata of(JsonObject article) {
        return new PageMetadata(
                named(article.get("headline")),
                named(article.get("datePublished")),
                named(article.get("author")),
                named(article.get("publisher")));
    }

    private static Optional<JsonElement> parsed(String json) {
        try {
            return Optional.of(JsonParser.parseString(json));
        } catch (JsonParseException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> article(JsonElement json, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (json instanceof JsonArray array) {
            return array.asList().stream()
                    .flatMap(e -> article(e, depth + 1).stream())
                    .findFirst();
        }
        if (json instanceof JsonObject object) {
            return object.has("headline")
                    ? Optional.of(object)
                    : object.entrySet().stream()
                            .map(Map.Entry::getValue)
                            .flatMap(v -> article(v, depth + 1).stream())
                            .findFirst();
        }
        return Optional.empty();
    }

    /** The text of a value: itself, its {@code name}, or that of the first of several. */
    private static Optional<String> named(JsonElement value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (value) {
            case JsonObject object -> named(object.get("name"));
            case JsonArray array -> array.isEmpty() ? Optional.empty() : named(array.get(0));
            case JsonPrimitive primitive -> Optional.of(primitive.getAsString());
            default -> Optional.empty();
        };
    }
}
