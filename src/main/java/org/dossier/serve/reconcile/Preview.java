package org.dossier.serve.reconcile;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Things;
import org.dossier.serve.catalogue.Unknown;

/**
 * A few lines of HTML about a thing, for the frame of a spreadsheet program. Everything in it is escaped: articles are foreign text.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#preview-service">section 5</a>
 */
final class Preview {

    private static final int LINES = 6;

    private final Catalogue catalogue;
    private final Things things;
    private final Ids ids;
    private final Unknown unknown;

    Preview(Catalogue catalogue, Unknown unknown) {
        this.unknown = unknown;
        this.catalogue = catalogue;
        this.things = catalogue.things();
        this.ids = new Ids(catalogue);
    }

    /** @throws RequestException if nothing has that id */
    String page(String id) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escape(id)
                + "</title></head><body style=\"font: 14px sans-serif; margin: 8px\">" + lines(id) + "</body></html>";
    }

    /** The same without a page around it. */
    String lines(String id) {
        Node node = ids.thing(id);
        Optional<String> definition = catalogue.ontology().find(ids.term(id)).map(t -> t.definition());
        if (things.isKnown(node)) {
            return "<b>" + escape(things.label(node)) + "</b> "
                    + ids.types(node).stream()
                            .limit(1)
                            .map(t -> escape(t.name()))
                            .collect(Collectors.joining())
                    + facts(node);
        }
        return definition
                .map(d -> "<b>" + escape(things.named(ids.term(id)).label()) + "</b><p>" + escape(d) + "</p>")
                .orElseThrow(() -> unknown.thing(node.getURI()));
    }

    private String facts(Node node) {
        return catalogue
                .about(node)
                .limit(LINES)
                .map(t ->
                        "<br>" + escape(things.named(t.getPredicate().getURI()).label()) + ": "
                                + escape(
                                        t.getObject().isURI()
                                                ? things.label(t.getObject())
                                                : t.getObject().getLiteralLexicalForm()))
                .collect(Collectors.joining());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
