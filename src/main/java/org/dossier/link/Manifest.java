package org.dossier.link;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.dossier.article.ForeignJson;

/**
 * What a service says of itself: section 3 of the specification.
 *
 * @param view template of the address of a thing's page, with <code>{{id}}</code> for its identifier; empty if it has none
 * @param identifierSpace what the identifiers continue, where they are no full IRIs
 */
record Manifest(String name, String identifierSpace, String view) {

    private static final String VERSION = "0.2";

    /** @throws LinkException if it is no manifest, or of a version that is not understood */
    static Manifest of(String service, String text) {
        try {
            return ForeignJson.read(text, json -> of(service, json));
        } catch (IllegalArgumentException e) {
            throw new LinkException(
                    service, "is no reconciliation service: its first answer is no manifest; check --service");
        }
    }

    private static Manifest of(String service, JsonObject json) {
        if (json.has("versions") && !has(json.getAsJsonArray("versions"), VERSION)) {
            throw new LinkException(
                    service,
                    "does not speak version " + VERSION + " of the Reconciliation API but " + json.get("versions"));
        }
        String view = json.has("view") ? json.getAsJsonObject("view").get("url").getAsString() : "";
        return new Manifest(
                json.get("name").getAsString(), json.get("identifierSpace").getAsString(), view);
    }

    private static boolean has(JsonArray versions, String version) {
        for (JsonElement element : versions) {
            if (element.getAsString().equals(version)) {
                return true;
            }
        }
        return false;
    }

    /** The IRI of a thing of the service. Wikidata's identifier space is the one of its entities already. */
    String iri(String id) {
        return id.contains("://") ? id : identifierSpace + (identifierSpace.matches(".*[/#=]") ? "" : "/") + id;
    }
}
