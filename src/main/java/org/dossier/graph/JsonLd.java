package org.dossier.graph;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Graphs as JSON-LD: one context of all prefixes, then the nodes in their order. The library makes all of a graph's JSON before it writes any,
 * and takes many times the memory of the graph; so it is given a portion of the nodes at a time.
 */
public final class JsonLd {

    /** Triples that the library turns into JSON at a time, with all others of the last one's subject. */
    private static final int PORTION = 5_000;

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private JsonLd() {}

    /** The graph has no blank nodes, so that each node stands whole in one portion. Leaves {@code out} open. */
    public static void write(Graph graph, Writer out) throws IOException {
        JsonWriter json = GSON.newJsonWriter(out);
        json.setIndent("  ");
        json.beginObject().name("@context");
        GSON.toJson(new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap()), TreeMap.class, json);
        json.name("@graph").beginArray();
        for (List<Triple> portion : portions(graph)) {
            nodes(graph, portion).asList().stream()
                    .sorted(Comparator.comparing(JsonLd::id))
                    .forEach(node -> GSON.toJson(node, json));
        }
        json.endArray().endObject().flush();
    }

    private static List<List<Triple>> portions(Graph graph) {
        List<List<Triple>> portions = new ArrayList<>();
        List<Triple> portion = List.of();
        for (Triple triple : graph.stream().sorted(NTriples.ORDER).toList()) {
            boolean isNew = portion.isEmpty() || !portion.getLast().getSubject().equals(triple.getSubject());
            if (isNew && (portion.isEmpty() || portion.size() >= PORTION)) {
                portion = new ArrayList<>();
                portions.add(portion);
            }
            portion.add(triple);
        }
        return portions;
    }

    private static String id(JsonElement node) {
        return node.getAsJsonObject().get("@id").getAsString();
    }

    /** As the library compacts them by the prefixes of the graph: an object of one node, or one with all in {@code @graph}. */
    private static JsonArray nodes(Graph whole, List<Triple> triples) {
        Graph portion = GraphFactory.createDefaultGraph();
        triples.forEach(portion::add);
        portion.getPrefixMapping().setNsPrefixes(whole.getPrefixMapping());
        JsonObject written = JsonParser.parseString(RDFWriter.source(portion)
                        .format(RDFFormat.JSONLD_PRETTY)
                        .asString())
                .getAsJsonObject();
        if (written.has("@graph")) {
            return written.getAsJsonArray("@graph");
        }
        written.remove("@context");
        JsonArray one = new JsonArray();
        one.add(written);
        return one;
    }
}
