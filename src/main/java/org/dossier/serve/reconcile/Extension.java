package org.dossier.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dossier.article.ForeignJson;
import org.dossier.knowledge.Term;
import org.dossier.serve.RequestException;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;

/**
 * Data extension: further columns for reconciled rows.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#data-extension-service">section 8</a>
 */
final class Extension {

    private static final int MOST_ROWS = 1000;

    private final Catalogue catalogue;
    private final Things things;
    private final Ids ids;

    Extension(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.ids = new Ids(catalogue);
    }

    /** @throws RequestException if the question is none */
    JsonObject answer(String question) {
        List<String> rows = texts(question, "ids");
        List<String> properties = texts(question, "properties");
        if (rows.size() > MOST_ROWS) {
            throw RequestException.bad(
                    "These are " + rows.size() + " ids; ask for at most " + MOST_ROWS + " at a time.");
        }
        JsonObject answer = new JsonObject();
        JsonArray meta = new JsonArray();
        properties.forEach(p -> meta.add(column(p)));
        JsonObject cells = new JsonObject();
        rows.forEach(id -> cells.add(id, row(id, properties)));
        answer.add("meta", meta);
        answer.add("rows", cells);
        return answer;
    }

    private static List<String> texts(String question, String name) {
        try {
            return ForeignJson.read(
                    question,
                    object -> object.get(name).getAsJsonArray().asList().stream()
                            .map(e -> e.isJsonObject() ? e.getAsJsonObject().get("id") : e)
                            .map(JsonElement::getAsString)
                            .toList());
        } catch (IllegalArgumentException e) {
            throw RequestException.bad("The parameter 'extend' is no object with 'ids' and 'properties'.");
        }
    }

    private JsonObject column(String property) {
        JsonObject column = item(property, things.named(ids.term(property)).label());
        catalogue.ontology().find(ids.term(property)).stream()
                .filter(t -> t.kind() == Term.Kind.OBJECT_PROPERTY)
                .flatMap(t -> t.ranges().stream())
                .filter(r -> r.startsWith(catalogue.ontology().namespace()))
                .limit(1)
                .map(ids::item)
                .forEach(r -> column.add("type", item(r.id(), r.name())));
        return column;
    }

    static JsonObject item(String id, String name) {
        JsonObject item = new JsonObject();
        item.addProperty("id", id);
        item.addProperty("name", name);
        return item;
    }

    private JsonObject row(String id, List<String> properties) {
        JsonObject row = new JsonObject();
        for (String property : properties) {
            JsonArray values = new JsonArray();
            things.objects(ids.thing(id), ids.property(property)).forEach(n -> values.add(value(n)));
            row.add(property, values);
        }
        return row;
    }

    private JsonObject value(Node node) {
        if (node.isURI()) {
            return item(ids.of(node), things.label(node));
        }
        JsonObject value = new JsonObject();
        String text = node.getLiteralLexicalForm();
        switch (node.getLiteralDatatypeURI().replaceFirst("^.*#", "")) {
            case "decimal", "double" -> value.addProperty("float", new BigDecimal(text));
            case "integer", "nonNegativeInteger" -> value.addProperty("int", new BigInteger(text));
            case "date" -> value.addProperty("date", text + "T00:00:00Z");
            default -> value.addProperty("str", text);
        }
        return value;
    }

    /** The properties that things of a class have, the most frequent first. */
    JsonObject proposals(String type, int limit) {
        Map<String, Long> uses = things.instances(ids.term(type)).stream()
                .limit(MOST_ROWS)
                .flatMap(this::properties)
                .collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()));
        JsonArray properties = new JsonArray();
        uses.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(limit)
                .map(e -> ids.item(e.getKey()))
                .forEach(i -> properties.add(item(i.id(), i.name())));
        JsonObject answer = new JsonObject();
        answer.addProperty("type", type);
        answer.addProperty("limit", limit);
        answer.add("properties", properties);
        return answer;
    }

    private Stream<String> properties(Node thing) {
        return catalogue.about(thing).map(t -> t.getPredicate().getURI()).distinct();
    }
}
