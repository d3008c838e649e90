package org.dossier.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.dossier.knowledge.Dos;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;

/**
 * What the service can do, and where.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#service-manifest">section 3</a>
 */
final class Manifest {

    private static final int WIDTH = 430;
    private static final int HEIGHT = 200;
    private static final int BATCH = 50;

    /** What people reconcile most. */
    private static final List<String> USUAL_TYPES =
            List.of(Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE, Dos.OPERATION, Dos.EVENT);

    private Manifest() {}

    /** @param service address of the service, without a slash at its end */
    static JsonObject of(Catalogue catalogue, String service) {
        Things things = catalogue.things();
        JsonObject manifest = new JsonObject();
        manifest.add("versions", list("0.2"));
        manifest.addProperty("name", "Dossier: " + catalogue.ontology().header().title());
        manifest.addProperty("identifierSpace", things.base());
        manifest.addProperty("schemaSpace", catalogue.ontology().namespace());
        manifest.addProperty("batchSize", BATCH);
        manifest.add("defaultTypes", types(catalogue));
        manifest.add("view", url(service + "/view?id={{id}}"));
        manifest.add("preview", preview(service));
        JsonObject suggest = new JsonObject();
        List.of("entity", "property", "type").forEach(kind -> suggest.add(kind, suggest(service, kind)));
        manifest.add("suggest", suggest);
        JsonObject extend = new JsonObject();
        extend.add("propose_properties", path(service, "/properties"));
        extend.add("property_settings", list());
        manifest.add("extend", extend);
        return manifest;
    }

    private static JsonArray list(String... values) {
        JsonArray list = new JsonArray();
        List.of(values).forEach(list::add);
        return list;
    }

    private static JsonObject preview(String service) {
        JsonObject preview = url(service + "/preview?id={{id}}");
        preview.addProperty("width", WIDTH);
        preview.addProperty("height", HEIGHT);
        return preview;
    }

    private static JsonArray types(Catalogue catalogue) {
        Ids ids = new Ids(catalogue);
        JsonArray types = new JsonArray();
        USUAL_TYPES.stream()
                .map(t -> ids.item(catalogue.things().term(t).getURI()))
                .forEach(i -> types.add(Extension.item(i.id(), i.name())));
        return types;
    }

    private static JsonObject url(String url) {
        JsonObject object = new JsonObject();
        object.addProperty("url", url);
        return object;
    }

    private static JsonObject suggest(String service, String kind) {
        JsonObject suggest = path(service, "/suggest/" + kind);
        suggest.addProperty("flyout_service_url", service);
        suggest.addProperty("flyout_service_path", "/flyout?id=${id}");
        return suggest;
    }

    private static JsonObject path(String service, String path) {
        JsonObject object = new JsonObject();
        object.addProperty("service_url", service);
        object.addProperty("service_path", path);
        return object;
    }
}
