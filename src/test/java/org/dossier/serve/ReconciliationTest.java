package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet program asks, as the Reconciliation Service API 0.2 has it. */
class ReconciliationTest {

    private static final TestServer SERVER = TestServer.INSTANCE;
    private static final String KUNLUN = "operation/kunlun-2021";

    private static JsonObject valid(String schema, HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject schemas = JsonParser.parseString(
                        Files.readString(Path.of("src/test/resources/org/dossier/serve/reconciliation.json")))
                .getAsJsonObject();
        JsonObject value = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertEquals(List.of(), JsonSchema.faults(schemas, schemas.getAsJsonObject(schema), value));
        return value;
    }

    private static List<JsonElement> candidates(String query) throws IOException, InterruptedException {
        return valid("results", SERVER.post("/reconcile", Map.of("queries", "{\"q0\":" + query + "}")))
                .getAsJsonObject("q0")
                .getAsJsonArray("result")
                .asList();
    }

    private static String id(JsonElement candidate) {
        return candidate.getAsJsonObject().get("id").getAsString();
    }

    private static boolean isMatch(JsonElement candidate) {
        return candidate.getAsJsonObject().get("match").getAsBoolean();
    }

    @Test
    void manifestLeadsToServicesThatAnswer() throws IOException, InterruptedException {
        JsonObject manifest = valid("manifest", SERVER.get("/reconcile"));
        String view = manifest.getAsJsonObject("view").get("url").getAsString();
        assertTrue(view.startsWith(SERVER.address("/reconcile").toString()), view);
        String preview = manifest.getAsJsonObject("preview").get("url").getAsString();
        String path = preview.substring(SERVER.address("").toString().length()).replace("{{id}}", KUNLUN);
        assertTrue(SERVER.get(path).body().contains("Kunlun 2021"));
    }

    @Test
    void sameNameIsAMatch() throws IOException, InterruptedException {
        JsonElement best =
                candidates("{\"query\":\"Ministry of Public Security\"}").getFirst();
        assertEquals("organization/ministry-of-public-security", id(best));
        assertTrue(isMatch(best));
    }

    @Test
    void misspeltNameIsACandidateButNoMatch() throws IOException, InterruptedException {
        JsonElement best =
                candidates("{\"query\":\"Minstry of Public Securty\"}").getFirst();
        assertEquals("organization/ministry-of-public-security", id(best));
        assertFalse(isMatch(best));
    }

    @Test
    void unknownNameHasNoCandidate() throws IOException, InterruptedException {
        assertEquals(List.of(), candidates("{\"query\":\"Zeppelin Works\"}"));
    }

    @Test
    void typeLeavesOutWhatIsOfAnother() throws IOException, InterruptedException {
        assertFalse(
                candidates("{\"query\":\"Interpol\",\"type\":\"Organization\"}").isEmpty());
        assertEquals(List.of(), candidates("{\"query\":\"Interpol\",\"type\":\"Operation\"}"));
    }

    @Test
    void propertyThatDoesNotAgreeSpeaksAgainstAMatch() throws IOException, InterruptedException {
        String query = "{\"query\":\"Kunlun 2021\",\"properties\":[{\"pid\":\"start\",\"v\":\"%s\"}]}";
        assertTrue(isMatch(candidates(query.formatted("2021-04-20")).getFirst()));
        assertFalse(isMatch(candidates(query.formatted("1999-01-01")).getFirst()));
    }

    @Test
    void propertyMayBeAThing() throws IOException, InterruptedException {
        String query = "{\"query\":\"Kunlun 2021\",\"properties\":[{\"pid\":\"organizer\",\"v\":"
                + "{\"id\":\"organization/ministry-of-public-security\",\"name\":\"MPS\"}}]}";
        assertTrue(isMatch(candidates(query).getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        "/suggest/entity?prefix=kunl, entities, " + KUNLUN,
        "/suggest/entity?prefix=" + KUNLUN + ", entities, Kunlun 2021",
        "/suggest/type?prefix=oper, suggestedTypes, Operation",
        "/suggest/property?prefix=organ, suggestedProperties, organizer",
        "/flyout?id=" + KUNLUN + ", flyout, Kunlun 2021",
        "/flyout?id=Operation, flyout, operation",
        "/flyout?id=organizer, flyout, organizer",
        "/properties?type=Operation, proposals, targets"
    })
    void partOfTheServiceAnswersAsSpecified(String path, String schema, String expected)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get("/reconcile" + path);
        valid(schema, answer);
        assertTrue(answer.body().contains(expected), answer.body());
    }

    /** Every form that the schema of queries allows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"Kunlun 2021\", \"type\": \"Operation\", \"type_strict\": \"any\"}",
                "{\"query\": \"Kunlun 2021\", \"type\": [\"Operation\", \"Organization\"], \"limit\": 1.0}",
                "{\"query\": \"operation/kunlun-2021\"}",
                "{\"properties\": [{\"pid\": \"start\", \"v\": \"2021-04-20\"}], \"type\": \"Operation\"}",
                "{\"properties\": [{\"pid\": \"organizer\", \"v\": \"Ministry of Public Security\"}]}",
                "{\"properties\": [{\"pid\": \"organizer\", \"v\": [{\"id\": \"organization/ministry-of-public-security\"}, true]}]}"
            })
    void queryOfEachAllowedFormFindsTheThing(String query) throws IOException, InterruptedException {
        List<String> found =
                candidates(query).stream().map(ReconciliationTest::id).toList();
        assertTrue(found.contains(KUNLUN), found.toString());
    }

    @Test
    void withoutANameNothingIsAMatch() throws IOException, InterruptedException {
        String query = "{\"properties\": [{\"pid\": \"start\", \"v\": \"2021-04-20\"}]}";
        assertTrue(candidates(query).stream().noneMatch(ReconciliationTest::isMatch));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"ids\": \"x\", \"properties\": [null]}",
                "{\"ids\": [1, {}], \"properties\": [[]]}",
                "{\"ids\": [null], \"properties\": []}"
            })
    void extensionThatIsNoneIsRefusedInWords(String extend) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.post("/reconcile", Map.of("extend", extend));
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("'ids' and 'properties'"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        KUNLUN + ", /entity?iri=operation%2Fkunlun-2021",
        "https://w3id.org/dossier/enforcement%23food, /entity?iri=https%3A%2F%2Fw3id.org%2Fdossier%2Fenforcement%23food"
    })
    void viewOfACellIsItsPage(String id, String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get("/reconcile/view?id=" + id);
        assertEquals(303, answer.statusCode());
        assertEquals(page, answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void hugeBatchIsRefused() throws IOException, InterruptedException {
        String queries = IntStream.range(0, 500)
                .mapToObj(i -> "\"q" + i + "\": {\"query\": \"x\"}")
                .collect(Collectors.joining(",", "{", "}"));
        assertEquals(413, SERVER.post("/reconcile", Map.of("queries", queries)).statusCode());
    }

    @Test
    void columnsBearTheNamesThatWereAskedFor() throws IOException, InterruptedException {
        String property = "https://w3id.org/dossier/enforcement#start";
        JsonObject answer = valid(
                "extension",
                SERVER.post(
                        "/reconcile",
                        Map.of(
                                "extend",
                                "{\"ids\": [\"" + KUNLUN + "\"], \"properties\": [{\"id\": \"" + property + "\"}]}")));
        assertEquals(property, id(answer.getAsJsonArray("meta").get(0)));
        assertTrue(answer.getAsJsonObject("rows").getAsJsonObject(KUNLUN).has(property));
    }

    @Test
    void rowsAreExtendedByProperties() throws IOException, InterruptedException {
        JsonObject answer = valid("extension", SERVER.post("/reconcile", Map.of("extend", """
                {"ids": ["operation/kunlun-2021", "unheard-of"], "properties": [{"id": "start"}, {"id": "organizer"}]}
                """)));
        JsonObject row = answer.getAsJsonObject("rows").getAsJsonObject(KUNLUN);
        assertEquals("[{\"date\":\"2021-04-20T00:00:00Z\"}]", row.get("start").toString());
        assertTrue(row.get("organizer").toString().contains("Ministry of Public Security"));
        assertEquals(
                "[]",
                answer.getAsJsonObject("rows")
                        .getAsJsonObject("unheard-of")
                        .get("start")
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"q0\":1}",
                "{\"q0\":{}}",
                "{\"q0\":{\"query\":{}}}",
                "{\"q0\":{\"query\":\"x\",\"limit\":\"many\"}}",
                "{\"q0\":{\"query\":\"x\",\"properties\":[1]}}"
            })
    void faultyQueriesAreProblems(String queries) throws IOException, InterruptedException {
        assertEquals(400, SERVER.post("/reconcile", Map.of("queries", queries)).statusCode());
        assertEquals(400, SERVER.post("/reconcile", Map.of("extend", queries)).statusCode());
    }

    @Test
    void previewOfAHostileArticleRunsNothing() throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get("/reconcile/preview?id=article/hostile");
        assertFalse(answer.body().contains("<script"), answer.body());
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("default-src 'none'"));
    }

    @Test
    void programOnThisMachineMayAskFromItsPageAndOthersMayNot() throws IOException, InterruptedException {
        String here = "http://127.0.0.1:3333";
        HttpResponse<String> answer =
                SERVER.send(SERVER.request("/reconcile/suggest/type?prefix=x").header("Origin", here));
        assertEquals(200, answer.statusCode());
        assertEquals(
                here, answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertEquals(
                403,
                SERVER.send(SERVER.request("/reconcile").header("Origin", "http://evil.example"))
                        .statusCode());
    }
}
