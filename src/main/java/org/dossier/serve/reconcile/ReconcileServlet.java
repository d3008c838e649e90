package org.dossier.serve.reconcile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.article.ForeignJson;
import org.dossier.serve.Address;
import org.dossier.serve.Json;
import org.dossier.serve.Parameters;
import org.dossier.serve.RequestException;
import org.dossier.serve.catalogue.Catalogue;
import org.dossier.serve.catalogue.Unknown;
import org.dossier.serve.search.SearchIndex;

/**
 * The Reconciliation Service API over a data set, at {@code /reconcile}: a spreadsheet program (OpenRefine) asks which things the names in
 * a column mean.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service API 0.2</a>
 */
public final class ReconcileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    public static final String PATH = "/reconcile";

    private static final int MOST_QUERIES = 200;
    private static final int PROPOSED = 50;
    private static final int LAST = 10_000;

    private final transient Catalogue catalogue;
    private final transient Reconciler reconciler;
    private final transient Suggestions suggestions;
    private final transient Extension extension;
    private final transient Preview preview;
    private final transient Address address;

    public ReconcileServlet(Catalogue catalogue, SearchIndex index, Address address) {
        this.catalogue = catalogue;
        this.reconciler = new Reconciler(catalogue, index);
        this.suggestions = new Suggestions(catalogue, index);
        this.extension = new Extension(catalogue);
        this.preview = new Preview(catalogue, new Unknown(catalogue, index));
        this.address = address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RequestException e) {
            response.sendError(e.status(), e.getMessage());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters asked = Parameters.of(request);
        String part = Optional.ofNullable(request.getPathInfo()).orElse("");
        switch (part) {
            case "", "/" -> send(service(request, asked), response);
            case "/suggest/entity" -> send(suggestions.things(asked.required("prefix"), cursor(asked)), response);
            case "/suggest/type" -> send(suggestions.types(asked.required("prefix"), cursor(asked)), response);
            case "/suggest/property" -> send(suggestions.properties(asked.required("prefix"), cursor(asked)), response);
            case "/flyout" -> send(flyout(asked.required("id")), response);
            case "/properties" ->
                send(
                        extension.proposals(asked.required("type"), asked.number("limit", PROPOSED, 1, PROPOSED)),
                        response);
            case "/preview" -> preview(asked.required("id"), response);
            case "/view" -> view(asked.required("id"), response);
            default ->
                throw RequestException.notFound("The service has no " + part + "; its manifest says what it has.");
        }
    }

    private static int cursor(Parameters asked) {
        return asked.number("cursor", 0, 0, LAST);
    }

    private JsonObject service(HttpServletRequest request, Parameters asked) {
        Optional<String> queries = asked.text("queries");
        return queries.isPresent()
                ? results(queries.get())
                : asked.text("extend")
                        .map(extension::answer)
                        .orElseGet(() -> Manifest.of(catalogue, address.site(request) + PATH));
    }

    private JsonObject results(String queries) {
        JsonObject batch = batch(queries);
        if (batch.size() > MOST_QUERIES) {
            throw RequestException.tooMuch(
                    "These are " + batch.size() + " queries; send at most " + MOST_QUERIES + " at a time.");
        }
        JsonObject results = new JsonObject();
        for (Map.Entry<String, JsonElement> query : batch.entrySet()) {
            List<Candidate> candidates = reconciler.candidates(Question.read(query.getValue()));
            results.add(query.getKey(), JsonParser.parseString(Json.write(Map.of("result", candidates))));
        }
        return results;
    }

    private static JsonObject batch(String queries) {
        try {
            return ForeignJson.read(queries, batch -> batch);
        } catch (IllegalArgumentException e) {
            throw RequestException.bad("The parameter 'queries' is no JSON object.");
        }
    }

    private JsonObject flyout(String id) {
        JsonObject flyout = new JsonObject();
        flyout.addProperty("id", id);
        flyout.addProperty("html", preview.lines(id));
        return flyout;
    }

    /** May stand in a frame of the program that asks; it loads nothing and runs nothing. */
    private void preview(String id, HttpServletResponse response) throws IOException {
        String page = preview.page(id);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** Ids are also of what stands elsewhere, concepts of the ontology say, so they are no paths here. */
    private void view(String id, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/entity?iri=" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    private static void send(JsonObject answer, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
