package org.dossier.link;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.article.ForeignJson;

/** Reads what a service answers: section 4.4 of the specification, and what services make of it. */
final class Answers {

    private Answers() {}

    /**
     * The candidates of one query of a batch, as text.
     *
     * @throws LinkException if the answer is no JSON, or lacks the query
     */
    static String result(String service, JsonObject batch, String key) {
        if (!batch.has(key)
                || !batch.get(key).isJsonObject()
                || !batch.getAsJsonObject(key).has("result")) {
            throw new LinkException(service, "left a query without answer; try again, or use another service");
        }
        return batch.getAsJsonObject(key).get("result").toString();
    }

    /** @throws LinkException if it is no JSON object */
    static JsonObject batch(String service, String text) {
        try {
            return ForeignJson.read(text, batch -> batch);
        } catch (IllegalArgumentException e) {
            throw new LinkException(
                    service, "answers with something that is no JSON object; try again, or use another service");
        }
    }

    /**
     * The candidates, best first as the service gives them; those without identifier, name or score are passed over.
     *
     * @param result the array that {@link #result} gave
     */
    static List<Candidate> candidates(String result) {
        List<Candidate> candidates = new ArrayList<>();
        JsonElement json = JsonParser.parseString(result);
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(c -> candidate(c.toString()).ifPresent(candidates::add));
        }
        return candidates;
    }

    private static Optional<Candidate> candidate(String json) {
        try {
            return Optional.of(ForeignJson.read(json, Answers::candidate));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Candidate candidate(JsonObject json) {
        boolean match = json.has("match") && json.get("match").getAsBoolean();
        return new Candidate(
                json.get("id").getAsString(),
                json.get("name").getAsString(),
                json.get("score").getAsDouble(),
                match,
                types(json));
    }

    /** Types are objects with an identifier; older services give the identifier itself. */
    private static List<String> types(JsonObject candidate) {
        List<String> types = new ArrayList<>();
        JsonArray all = candidate.has("type") && candidate.get("type").isJsonArray()
                ? candidate.getAsJsonArray("type")
                : new JsonArray();
        all.forEach(
                t -> types.add(t.isJsonObject() ? t.getAsJsonObject().get("id").getAsString() : t.getAsString()));
        return types;
    }
}
