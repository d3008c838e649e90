package org.dossier.cli.input;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.article.Article;
import org.dossier.article.CodePoints;
import org.dossier.article.ForeignJson;
import org.dossier.article.Span;
import org.dossier.reference.phrase.RankerTraining;

/** A text in which it is marked what its phrases mean, as the documents of GUM have it: {@code mentions} with {@code cluster} and head. */
public record MarkedText(Article article, List<RankerTraining.Told> phrases) {

    /**
     * The files of the folder that are of the train part, by name.
     *
     * @throws UserError if one is not of this form
     */
    public static List<MarkedText> train(Path folder) throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                read(file).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private static Optional<MarkedText> read(Path file) throws IOException {
        try {
            return ForeignJson.read(Files.readString(file), MarkedText::read);
        } catch (IllegalArgumentException e) {
            throw new UserError(file + ": no text with mentions (" + e.getMessage() + "); name the folder of GUM");
        }
    }

    private static Optional<MarkedText> read(JsonObject json) {
        if (!json.get("split").getAsString().equals("train")) {
            return Optional.empty();
        }
        String text = json.get("text").getAsString();
        CodePoints places = new CodePoints(text);
        List<RankerTraining.Told> phrases = json.getAsJsonArray("mentions").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(m -> new RankerTraining.Told(
                        span(places, m, "start", "end"),
                        span(places, m, "head_start", "head_end"),
                        m.get("cluster").getAsInt()))
                .toList();
        return Optional.of(new MarkedText(Article.of(json.get("id").getAsString(), text), phrases));
    }

    private static Span span(CodePoints places, JsonObject mention, String start, String end) {
        return new Span(
                places.unit(mention.get(start).getAsInt()),
                places.unit(mention.get(end).getAsInt()));
    }
}
