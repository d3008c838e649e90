package org.dossier.link;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * One thing to look for.
 *
 * @param iri of the thing in the graph
 * @param names the usual name first
 * @param type identifier of the service's type that it must have; empty for any
 */
public record Question(String iri, List<String> names, Optional<String> type) {

    private static final int CANDIDATES = 5;

    /** As the service reads it: section 4.3 of the specification. */
    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("query", names.getFirst());
        type.ifPresent(t -> json.addProperty("type", t));
        json.addProperty("limit", CANDIDATES);
        return json;
    }
}
