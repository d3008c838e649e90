package org.dossier.serve;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code openapi.json}: what the endpoints may be asked is what it says, so that neither knows more than the other.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
final class ApiDescription {

    private static final String FILE = "openapi.json";

    private final byte[] bytes;
    private final JsonObject paths;

    private ApiDescription(byte[] bytes) {
        this.bytes = bytes;
        this.paths = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonObject("paths");
    }

    static ApiDescription read() {
        try (InputStream in = ApiDescription.class.getResourceAsStream(FILE)) {
            return new ApiDescription(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Content content() {
        return Content.of("application/json", bytes);
    }

    /** Names of the parameters that may be asked for at a path. */
    Set<String> parameters(String path) {
        Set<String> names = new TreeSet<>();
        JsonObject asked = paths.getAsJsonObject(path).getAsJsonObject("get");
        if (asked.has("parameters")) {
            for (JsonElement parameter : asked.getAsJsonArray("parameters")) {
                names.add(parameter.getAsJsonObject().get("name").getAsString());
            }
        }
        return names;
    }
}
