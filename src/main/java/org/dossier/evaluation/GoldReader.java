package org.dossier.evaluation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dossier.article.ForeignJson;
import org.dossier.mention.model.Bound;

/**
 * Reads answer files: JSON with {@code article}, {@code entities} (id, type, names) and {@code facts} (type and slots).
 *
 * <pre>{@code
 * {"article": "seed",
 *  "entities": [{"id": "mps", "type": "Ministry", "names": ["Ministry of Public Security"]}],
 *  "facts": [{"type": "PartOf", "part": "fdcib", "whole": "mps"}]}
 * }</pre>
 */
public final class GoldReader {

    /** The kinds of facts by the type that answer files give them, in their order. */
    private static final Map<String, Kind> FACTS = Stream.of(Kind.values())
            .filter(kind -> kind != Kind.ENTITY)
            .collect(Collectors.toMap(Kind::label, kind -> kind, (one, other) -> one, LinkedHashMap::new));

    private GoldReader() {}

    /**
     * The answers of a folder, by file name, or of one file.
     *
     * @throws GoldException on a file that is no answer file, or has a fact of a type that there is not
     */
    public static List<Gold> read(Path path) {
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(GoldReader::file)
                    .toList();
        } catch (IOException e) {
            throw new GoldException(path.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static Gold file(Path file) {
        try {
            return ForeignJson.read(
                    Files.readString(file),
                    root -> new Gold(root.get("article").getAsString(), entities(root), facts(root)));
        } catch (IOException | IllegalArgumentException e) {
            throw new GoldException(file.toString(), "is no answer file (article, entities, facts): " + e.getMessage());
        }
    }

    private static Map<String, Gold.Named> entities(JsonObject root) {
        Map<String, Gold.Named> all = new LinkedHashMap<>();
        for (JsonElement each : root.getAsJsonArray("entities")) {
            JsonObject entity = each.getAsJsonObject();
            all.put(
                    entity.get("id").getAsString(),
                    new Gold.Named(entity.get("type").getAsString(), values(entity.get("names"))));
        }
        return all;
    }

    private static Map<Kind, List<Map<String, List<String>>>> facts(JsonObject root) {
        Map<Kind, List<Map<String, List<String>>>> all = new EnumMap<>(Kind.class);
        Stream.of(Kind.values()).forEach(kind -> all.put(kind, new ArrayList<>()));
        for (JsonElement each : root.getAsJsonArray("facts")) {
            Map<String, List<String>> slots = new LinkedHashMap<>();
            each.getAsJsonObject().entrySet().forEach(e -> slots.put(e.getKey(), values(e.getValue())));
            Kind kind = kind(slots.remove("type"));
            all.get(kind).add(complete(kind, slots));
        }
        return all;
    }

    /** @param types what a fact has as its type; null if it has none */
    private static Kind kind(List<String> types) {
        return Optional.ofNullable(types)
                .map(t -> FACTS.get(t.getFirst()))
                .orElseThrow(() -> new IllegalArgumentException("a fact has "
                        + (types == null ? "no type" : "the type " + types.getFirst()) + "; give it one of "
                        + String.join(", ", FACTS.keySet())));
    }

    /** A bare number is exact; the amount in a second currency is not scored. */
    private static Map<String, List<String>> complete(Kind kind, Map<String, List<String>> slots) {
        if (kind == Kind.FIGURE) {
            slots.putIfAbsent("bound", List.of(Bound.EXACTLY.term()));
            slots.remove("also");
        }
        return slots;
    }

    private static List<String> values(JsonElement value) {
        return value instanceof JsonArray array
                ? StreamSupport.stream(array.spliterator(), false)
                        .map(JsonElement::getAsString)
                        .toList()
                : List.of(value.getAsString());
    }
}
