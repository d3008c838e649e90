package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoints answer is what {@code openapi.json} says, no more and no less. */
class ApiDescriptionTest {

    private static final TestServer SERVER = TestServer.INSTANCE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/search?q=minist",
                "/api/search?q=watches&type=quote",
                "/api/search?q=fake&type=article",
                "/api/entity?iri=organization/ministry-of-public-security",
                "/api/entity?iri=organization/europol",
                "/api/entity?iri=place/china",
                "/api/entity?iri=person/lyu-wuqin-ministry-of-public-security",
                "/api/entity?iri=operation/kunlun-2021",
                "/api/entity?iri=https://w3id.org/dossier/enforcement%23food",
                "/api/articles",
                "/api/articles?about=organization/europol&sort=title",
                "/api/article?name=port",
                "/api/article?name=hostile",
                "/api/article?name=000_be3fe5f500734a07",
                "/api/figures",
                "/api/figures?measure=suspectsCaught&from=2016&to=2020&sort=-value",
                "/api/timeline",
                "/api/places",
                "/api/neighbourhood?iri=organization/interpol&depth=2",
                "/api/neighbourhood?iri=organization/interpol&depth=2&figures=true",
                "/api/ontology",
                "/api/report",
                "/api/queries",
                "/health"
            })
    void answerIsAsDescribed(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get(address);
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject api = description();
        JsonObject content = api.getAsJsonObject("paths")
                .getAsJsonObject(address.replaceFirst("\\?.*", ""))
                .getAsJsonObject("get")
                .getAsJsonObject("responses")
                .getAsJsonObject("200")
                .getAsJsonObject("content");
        JsonObject schema = content.getAsJsonObject("application/json").getAsJsonObject("schema");
        JsonElement value = JsonParser.parseString(answer.body());
        assertEquals(List.of(), JsonSchema.faults(api, schema, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=x&limit=1000000",
                "/api/search?q=x&lmit=10",
                "/api/search?type=Minstry",
                "/api/figures?measure=suspectCaught",
                "/api/timeline?type=Operatoin",
                "/void?format=docx",
                "/api/search?q=x&offset=-1",
                "/api/figures?sort=colour",
                "/api/figures?from=yesterday",
                "/api/entity",
                "/api/entity?iri=organization/unheard-of",
                "/api/article?name=unheard-of",
                "/api/nothing",
                "/id/organization/unheard-of",
                "/sparql?query=SELECT",
                "/nothing.html"
            })
    void errorIsAProblemWithoutTrace(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get(address);
        assertEquals(4, answer.statusCode() / 100, answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.body());
        JsonObject api = description();
        JsonObject schema =
                api.getAsJsonObject("components").getAsJsonObject("schemas").getAsJsonObject("Problem");
        JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertEquals(List.of(), JsonSchema.faults(api, schema, problem));
        assertEquals(answer.statusCode(), problem.get("status").getAsInt());
        assertFalse(answer.body().contains("\tat "), answer.body());
    }

    /** Each path as it is described, with each of its parameters at its example, its default and each of its words. */
    static Stream<Arguments> describedRequests() throws IOException, InterruptedException {
        return description().getAsJsonObject("paths").entrySet().stream().flatMap(path -> {
            JsonObject get = path.getValue().getAsJsonObject().getAsJsonObject("get");
            List<JsonObject> parameters = get.has("parameters")
                    ? get.getAsJsonArray("parameters").asList().stream()
                            .map(JsonElement::getAsJsonObject)
                            .toList()
                    : List.of();
            String required = parameters.stream()
                    .filter(p -> p.has("required") && p.get("required").getAsBoolean())
                    .map(p -> set(p, values(p).getFirst()))
                    .collect(Collectors.joining("&"));
            return Stream.concat(
                            Stream.of(required),
                            parameters.stream().flatMap(p -> values(p).stream().map(v -> required + "&" + set(p, v))))
                    .map(query -> Arguments.of(path.getKey(), query, get));
        });
    }

    private static String set(JsonObject parameter, String value) {
        return parameter.get("name").getAsString() + "=" + TestServer.encode(value);
    }

    private static List<String> values(JsonObject parameter) {
        JsonObject schema = parameter.getAsJsonObject("schema");
        return Stream.of(
                        Stream.ofNullable(parameter.get("example")),
                        Stream.ofNullable(schema.get("default")),
                        Stream.ofNullable(schema.getAsJsonArray("enum")).flatMap(e -> e.asList().stream()))
                .flatMap(s -> s)
                .map(JsonElement::getAsString)
                .toList();
    }

    @ParameterizedTest(name = "{0}?{1}")
    @MethodSource("describedRequests")
    void describedRequestHasADescribedAnswer(String path, String query, JsonObject operation)
            throws IOException, InterruptedException {
        String address = path;
        for (String parameter : query.split("&", -1)) {
            address = address.replace("{" + parameter.replaceFirst("=.*", "") + "}", parameter.replaceFirst(".*=", ""));
        }
        HttpResponse<String> answer = SERVER.get(address.replace("%2F", "/") + "?" + withoutPath(path, query));
        JsonObject responses = operation.getAsJsonObject("responses");
        String status = Integer.toString(answer.statusCode());
        assertTrue(answer.statusCode() < 400 && responses.has(status), answer.statusCode() + " " + answer.body());
        if (answer.statusCode() == 200) {
            JsonObject content = responses.getAsJsonObject(status).getAsJsonObject("content");
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            assertTrue(content.has(type), type + " is none of " + content.keySet());
            if (type.equals("application/json")) {
                JsonObject schema = content.getAsJsonObject(type).getAsJsonObject("schema");
                JsonElement value = JsonParser.parseString(answer.body());
                assertEquals(List.of(), JsonSchema.faults(description(), schema, value));
            }
        }
    }

    private static String withoutPath(String path, String query) {
        return Stream.of(query.split("&", -1))
                .filter(p -> !path.contains("{" + p.replaceFirst("=.*", "") + "}"))
                .collect(Collectors.joining("&"));
    }

    private static JsonObject description() throws IOException, InterruptedException {
        return JsonParser.parseString(SERVER.get("/api/openapi.json").body()).getAsJsonObject();
    }
}
