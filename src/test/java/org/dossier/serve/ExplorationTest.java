package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the JSON endpoints find. */
class ExplorationTest {

    private static final TestServer SERVER = TestServer.INSTANCE;

    private static JsonObject json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject);
    }

    @ParameterizedTest
    @CsvSource({
        "interp, Interpol",
        "INTERPOL, Interpol",
        "minist, Ministry of Public Security",
        "public secur, Ministry of Public Security",
        "kunlun 2021, Kunlun 2021",
        "wuqin lyu, Lyu Wuqin"
    })
    void nameIsFoundFirstAsOneTypes(String words, String name) throws IOException, InterruptedException {
        JsonObject answer = json("/api/search?q=" + TestServer.encode(words));
        JsonObject best = answer.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals(name, best.get("label").getAsString());
        assertEquals("entity", best.get("kind").getAsString());
    }

    @Test
    void questionOfAJournalistFindsTheFigures() throws IOException, InterruptedException {
        JsonObject answer = json("/api/search?q=" + TestServer.encode("how many suspects were caught"));
        assertTrue(objects(answer.getAsJsonArray("results"))
                .anyMatch(r -> r.get("label").getAsString().contains("130,000")));
    }

    @Test
    void wordsOfAQuoteAreMarked() throws IOException, InterruptedException {
        JsonObject answer = json("/api/search?type=quote&q=nobody");
        JsonObject quote = answer.getAsJsonArray("results").get(0).getAsJsonObject();
        JsonArray match = quote.getAsJsonArray("matches").get(0).getAsJsonArray();
        assertEquals(
                "Nobody",
                quote.get("text")
                        .getAsString()
                        .substring(match.get(0).getAsInt(), match.get(1).getAsInt()));
    }

    @Test
    void periodChoosesTheFiguresThatItTouches() throws IOException, InterruptedException {
        JsonObject answer = json("/api/figures?measure=suspectsCaught&from=2016&to=2020");
        List<Double> values = objects(answer.getAsJsonArray("figures"))
                .map(f -> f.get("value").getAsDouble())
                .toList();
        assertEquals(List.of(130_000.0), values);
    }

    @Test
    void figureNamesWhoSaysSoAndTheSentence() throws IOException, InterruptedException {
        JsonObject answer = json("/api/figures?measure=suspectsCaught&from=2016&to=2020");
        JsonObject figure = answer.getAsJsonArray("figures").get(0).getAsJsonObject();
        assertEquals(
                List.of("Ministry of Public Security"),
                objects(figure.getAsJsonArray("reportedBy"))
                        .map(r -> r.get("label").getAsString())
                        .toList());
        assertTrue(figure.getAsJsonArray("evidence").asList().stream()
                .map(e -> answer.getAsJsonObject("evidence").getAsJsonObject(e.getAsString()))
                .anyMatch(e -> e.get("quote").getAsString().contains("130,000")));
    }

    @Test
    void filtersCountWhatElseCouldBeChosen() throws IOException, InterruptedException {
        JsonObject filters = json("/api/figures?measure=suspectsCaught").getAsJsonObject("filters");
        assertTrue(objects(filters.getAsJsonArray("measures"))
                .anyMatch(c -> c.get("iri").getAsString().endsWith("#casesSolved")));
        assertTrue(objects(filters.getAsJsonArray("units"))
                .allMatch(c -> c.get("label").getAsString().equals("suspect")));
    }

    @Test
    void csvHasARowForEachFigureAndNoFormulas() throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get("/api/figures", "text/csv");
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        long figures = json("/api/figures").get("total").getAsLong();
        assertTrue(answer.body().startsWith("measure,value,unit,"));
        assertTrue(answer.body().lines().count() > figures, answer.body());
        assertFalse(answer.body().lines().anyMatch(l -> l.startsWith("=") || l.contains(",=")), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"port", "hostile", "000_be3fe5f500734a07"})
    void passagesStandWhereTheySay(String name) throws IOException, InterruptedException {
        JsonObject article = json("/api/article?name=" + name);
        String text = article.get("text").getAsString();
        assertFalse(article.getAsJsonArray("passages").isEmpty());
        objects(article.getAsJsonArray("passages")).forEach(p -> {
            JsonObject span = p.getAsJsonObject("span");
            String evidence = p.getAsJsonArray("evidence").get(0).getAsString();
            String quote = article.getAsJsonObject("evidence")
                    .getAsJsonObject(evidence)
                    .get("quote")
                    .getAsString();
            int start = span.get("utf16Start").getAsInt();
            assertEquals(quote, text.substring(start, span.get("utf16End").getAsInt()));
            assertEquals(span.get("start").getAsInt(), text.codePointCount(0, start));
        });
    }

    @Test
    void namesInTheTextLeadToWhatTheyName() throws IOException, InterruptedException {
        JsonObject article = json("/api/article?name=port");
        String text = article.get("text").getAsString();
        List<String> found = objects(article.getAsJsonArray("mentions"))
                .map(m -> m.getAsJsonObject("span"))
                .map(s -> text.substring(
                        s.get("utf16Start").getAsInt(), s.get("utf16End").getAsInt()))
                .toList();
        assertTrue(found.contains("Europol"), found.toString());
        assertTrue(found.contains("Customs officers in Italy"), found.toString());
    }

    @Test
    void paragraphsCoverTheText() throws IOException, InterruptedException {
        JsonObject article = json("/api/article?name=port");
        assertEquals(2, article.getAsJsonArray("paragraphs").size());
    }

    @Test
    void bodyShowsItsPartsOperationsAndFigures() throws IOException, InterruptedException {
        JsonObject entity = json("/api/entity?iri=organization/ministry-of-public-security");
        assertFalse(entity.getAsJsonArray("units").isEmpty());
        assertTrue(objects(entity.getAsJsonArray("operations"))
                .anyMatch(
                        o -> o.getAsJsonObject("ref").get("label").getAsString().equals("Kunlun 2021")));
        assertFalse(entity.getAsJsonArray("figures").isEmpty());
        assertEquals(
                "ministry",
                entity.getAsJsonArray("classes")
                        .get(0)
                        .getAsJsonObject()
                        .get("label")
                        .getAsString());
    }

    @Test
    void personShowsPostAndStatements() throws IOException, InterruptedException {
        JsonObject entity = json("/api/entity?iri=person/lyu-wuqin-ministry-of-public-security");
        JsonObject post = entity.getAsJsonArray("posts").get(0).getAsJsonObject();
        assertEquals("head", post.get("role").getAsString());
        assertTrue(post.getAsJsonObject("body").get("label").getAsString().contains("Food and Drug"));
        assertFalse(entity.getAsJsonArray("statements").isEmpty());
    }

    @Test
    void listsOfABodyComeInPartsWithTheirTotals() throws IOException, InterruptedException {
        String address = "/api/entity?iri=organization/ministry-of-public-security";
        JsonObject whole = json(address);
        for (String list : List.of("figures", "operations", "articles", "facts")) {
            int total = whole.getAsJsonObject("counts").get(list).getAsInt();
            List<JsonElement> parts = new ArrayList<>();
            for (int i = 0; i < total; i++) {
                JsonObject part = json(address + "&limit=1&offset=" + i);
                parts.addAll(part.getAsJsonArray(list).asList());
                assertEquals(whole.get("counts"), part.get("counts"));
            }
            assertEquals(whole.getAsJsonArray(list).asList(), parts, list);
        }
    }

    @Test
    void evidenceOfEveryFactIsInTheAnswer() throws IOException, InterruptedException {
        JsonObject entity = json("/api/entity?iri=organization/ministry-of-public-security");
        for (String list : List.of("facts", "uses", "posts", "units", "operations", "figures", "statements")) {
            objects(entity.getAsJsonArray(list)).forEach(f -> {
                assertFalse(f.getAsJsonArray("evidence").isEmpty(), f.toString());
                f.getAsJsonArray("evidence")
                        .forEach(e ->
                                assertTrue(entity.getAsJsonObject("evidence").has(e.getAsString())));
            });
        }
    }

    @Test
    void timelineIsInTheOrderOfDays() throws IOException, InterruptedException {
        List<String> days = objects(json("/api/timeline").getAsJsonArray("events"))
                .map(e -> e.get("first").getAsString())
                .toList();
        assertTrue(days.size() > 2);
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void neighbourhoodIsConnectedAndKeepsItsLimit() throws IOException, InterruptedException {
        JsonObject all = json("/api/neighbourhood?iri=organization/ministry-of-public-security&depth=3");
        List<String> nodes = objects(all.getAsJsonArray("nodes"))
                .map(n -> n.get("iri").getAsString())
                .toList();
        objects(all.getAsJsonArray("edges")).forEach(e -> {
            assertTrue(nodes.contains(e.get("source").getAsString()));
            assertTrue(nodes.contains(e.get("target").getAsString()));
        });
        JsonObject few = json("/api/neighbourhood?iri=organization/ministry-of-public-security&depth=3&limit=3");
        assertEquals(3, few.getAsJsonArray("nodes").size());
        assertTrue(few.get("truncated").getAsBoolean());
    }

    @Test
    void reportSaysWhatWasLeftOut() throws IOException, InterruptedException {
        JsonObject report = json("/api/report");
        assertTrue(report.get("markdown").getAsString().startsWith("# Report"));
        assertTrue(objects(report.getAsJsonArray("articles"))
                .filter(a -> a.get("name").getAsString().equals("port"))
                .flatMap(a -> a.getAsJsonArray("leftOut").asList().stream())
                .anyMatch(t -> t.getAsString().startsWith("event left out (denied)")));
    }

    @Test
    void exampleQueriesRun() throws IOException, InterruptedException {
        JsonObject answer = json("/api/queries");
        StringBuilder prefixes = new StringBuilder();
        answer.getAsJsonObject("prefixes")
                .asMap()
                .forEach((name, iri) -> prefixes.append("PREFIX ")
                        .append(name)
                        .append(": <")
                        .append(iri.getAsString())
                        .append("> "));
        assertFalse(answer.getAsJsonArray("queries").isEmpty());
        for (JsonElement query : answer.getAsJsonArray("queries")) {
            HttpResponse<String> rows =
                    SERVER.query(prefixes + query.getAsJsonObject().get("query").getAsString());
            assertEquals(200, rows.statusCode(), rows.body());
        }
    }
}
