package org.dossier.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares JSON with as much of JSON Schema as our descriptions use: {@code type}, {@code properties}, {@code required}, {@code items},
 * {@code enum}, {@code pattern} (of the whole text), {@code additionalProperties}, {@code anyOf}, {@code $ref}. Stricter in one point: an object with described properties has
 * no others, so that nothing is answered that is not described.
 */
final class JsonSchema {

    private final JsonObject document;
    private final List<String> faults = new ArrayList<>();

    private JsonSchema(JsonObject document) {
        this.document = document;
    }

    /**
     * What is wrong, each with its place.
     *
     * @param document that references point into
     */
    static List<String> faults(JsonObject document, JsonObject schema, JsonElement value) {
        JsonSchema check = new JsonSchema(document);
        check.check(schema, value, "");
        return check.faults;
    }

    private void check(JsonObject schema, JsonElement value, String at) {
        if (schema.has("$ref")) {
            check(resolve(schema.get("$ref").getAsString()), value, at);
            return;
        }
        if (schema.has("anyOf")) {
            anyOf(schema.getAsJsonArray("anyOf"), value, at);
        }
        if (schema.has("type") && !isA(value, schema.get("type").getAsString())) {
            faults.add(at + " is no " + schema.get("type").getAsString() + ": " + value);
        } else if (value.isJsonObject()) {
            object(schema, value.getAsJsonObject(), at);
        } else if (value.isJsonArray() && schema.has("items")) {
            JsonArray items = value.getAsJsonArray();
            for (int i = 0; i < items.size(); i++) {
                check(schema.getAsJsonObject("items"), items.get(i), at + "/" + i);
            }
        }
        if (schema.has("pattern")
                && value.isJsonPrimitive()
                && !value.getAsString().matches(schema.get("pattern").getAsString())) {
            faults.add(at + " is not like " + schema.get("pattern") + ": " + value);
        }
        if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            faults.add(at + " is none of " + schema.get("enum") + ": " + value);
        }
    }

    private JsonObject resolve(String reference) {
        JsonElement at = document;
        for (String part : reference.substring(2).split("/", -1)) {
            at = at.getAsJsonObject().get(part);
        }
        return at.getAsJsonObject();
    }

    private void anyOf(JsonArray choices, JsonElement value, String at) {
        for (JsonElement choice : choices) {
            if (faults(document, choice.getAsJsonObject(), value).isEmpty()) {
                return;
            }
        }
        faults.add(at + " fits no choice: " + value);
    }

    private void object(JsonObject schema, JsonObject value, String at) {
        if (schema.has("required")) {
            schema.getAsJsonArray("required").forEach(name -> {
                if (!value.has(name.getAsString())) {
                    faults.add(at + " lacks " + name);
                }
            });
        }
        JsonObject properties = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        for (Map.Entry<String, JsonElement> member : value.entrySet()) {
            String place = at + "/" + member.getKey();
            if (properties.has(member.getKey())) {
                check(properties.getAsJsonObject(member.getKey()), member.getValue(), place);
            } else if (schema.has("additionalProperties")) {
                check(schema.getAsJsonObject("additionalProperties"), member.getValue(), place);
            } else if (schema.has("properties")) {
                faults.add(place + " is not described");
            }
        }
    }

    private static boolean isA(JsonElement value, String type) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            default -> value.isJsonPrimitive() && isA(value.getAsJsonPrimitive(), type);
        };
    }

    private static boolean isA(JsonPrimitive value, String type) {
        return switch (type) {
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" ->
                value.isNumber() && value.getAsBigDecimal().stripTrailingZeros().scale() <= 0;
            case "number" -> value.isNumber();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
