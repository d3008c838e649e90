package org.dossier.serve.reconcile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.serve.RequestException;

/**
 * One reconciliation query: which thing is meant by a name, or has some properties.
 *
 * @param name also an identifier; empty if only properties are known
 * @param types ids of classes; none for all
 * @param properties what is known of the thing besides
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#reconciliation-queries">Reconciliation
 *     Service API 0.2, section 4</a>
 */
record Question(String name, List<String> types, int limit, List<Clue> properties) {

    private static final int USUAL = 10;
    private static final int MOST = 50;

    /** A property and the values that the thing should have: texts, or ids of things. */
    record Clue(String property, List<String> values) {}

    /** @throws RequestException if it is no query */
    static Question read(JsonElement json) {
        if (!json.isJsonObject()) {
            throw RequestException.bad("Each of the queries is an object.");
        }
        JsonObject object = json.getAsJsonObject();
        List<Clue> properties =
                all(object.get("properties")).map(Question::clue).toList();
        if (!object.has("query") && properties.isEmpty()) {
            throw RequestException.bad("Each of the queries has a 'query' or 'properties'.");
        }
        return new Question(
                object.has("query") ? text(object.get("query")) : "",
                all(object.get("type")).map(Question::text).toList(),
                object.has("limit") ? Math.clamp(number(object.get("limit")), 1, MOST) : USUAL,
                properties);
    }

    private static Clue clue(JsonElement json) {
        if (!json.isJsonObject()
                || !json.getAsJsonObject().has("pid")
                || !json.getAsJsonObject().has("v")) {
            throw RequestException.bad("Each of the properties is an object with 'pid' and 'v'.");
        }
        JsonObject object = json.getAsJsonObject();
        List<String> values = new ArrayList<>();
        all(object.get("v"))
                .forEach(v ->
                        values.add(v.isJsonObject() ? text(v.getAsJsonObject().get("id")) : text(v)));
        return new Clue(text(object.get("pid")), values);
    }

    /** A single value or an array of them. */
    private static Stream<JsonElement> all(JsonElement json) {
        if (json == null || json.isJsonNull()) {
            return Stream.empty();
        }
        return json.isJsonArray() ? json.getAsJsonArray().asList().stream() : Stream.of(json);
    }

    private static String text(JsonElement json) {
        if (json == null || !json.isJsonPrimitive()) {
            throw RequestException.bad("\"" + json + "\" stands where a text should.");
        }
        return json.getAsString();
    }

    private static int number(JsonElement json) {
        try {
            return new BigDecimal(text(json)).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw RequestException.bad("The limit is \"" + json + "\"; give a whole number.");
        }
    }
}
