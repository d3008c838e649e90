package org.dossier.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dossier.knowledge.Term;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;
import org.dossier.serve.search.Finding;
import org.dossier.serve.search.SearchIndex;

/**
 * Suggest services: things, classes and properties as one types.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#suggest-services">section 6</a>
 */
final class Suggestions {

    private static final int LIMIT = 20;

    private final Things things;
    private final SearchIndex index;
    private final Ids ids;

    Suggestions(Catalogue catalogue, SearchIndex index) {
        this.things = catalogue.things();
        this.index = index;
        this.ids = new Ids(catalogue);
    }

    /** @param cursor how many to leave out */
    JsonObject things(String prefix, int cursor) {
        JsonArray result = new JsonArray();
        Stream.concat(
                        cursor == 0 ? index.find(ids.thing(prefix).getURI()).stream() : Stream.empty(),
                        index.find(prefix, List.of(), cursor, LIMIT).best().stream())
                .filter(f -> f.kind() == Finding.Kind.ENTITY)
                .distinct()
                .map(f -> ids.thing(f.iri()))
                .forEach(n -> result.add(thing(n)));
        return result(result);
    }

    private JsonObject thing(Node node) {
        JsonObject thing = Extension.item(ids.of(node), things.label(node));
        JsonArray notable = new JsonArray();
        ids.types(node).stream().limit(1).forEach(t -> {
            thing.addProperty("description", t.name());
            notable.add(Extension.item(t.id(), t.name()));
        });
        thing.add("notable", notable);
        return thing;
    }

    JsonObject types(String prefix, int cursor) {
        return terms(prefix, cursor, List.of(Term.Kind.CLASS));
    }

    JsonObject properties(String prefix, int cursor) {
        return terms(prefix, cursor, List.of(Term.Kind.OBJECT_PROPERTY, Term.Kind.DATATYPE_PROPERTY));
    }

    private JsonObject terms(String prefix, int cursor, List<Term.Kind> kinds) {
        String wanted = prefix.toLowerCase(Locale.ROOT);
        JsonArray result = new JsonArray();
        ids.terms(kinds)
                .filter(t -> Stream.of(t.label(), t.localName())
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .skip(cursor)
                .limit(LIMIT)
                .forEach(t -> result.add(term(t)));
        return result(result);
    }

    private JsonObject term(Term term) {
        JsonObject item = Extension.item(ids.ofTerm(term.iri()), term.label());
        item.addProperty("description", term.definition());
        JsonArray broader = new JsonArray();
        ids.parents(term).forEach(p -> broader.add(Extension.item(p.id(), p.name())));
        if (!broader.isEmpty()) {
            item.add("broader", broader);
        }
        return item;
    }

    private static JsonObject result(JsonArray items) {
        JsonObject answer = new JsonObject();
        answer.add("result", items);
        return answer;
    }
}
