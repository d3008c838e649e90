package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would run or grow without end: they are stopped, and others are served meanwhile. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class QueryLimitsTest {

    private static final String DEATH =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STR(?a) < STR(?f) || STR(?c) < STR(?i)) }";

    /** Generous, since others work on the machines that run tests. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Tries each way to part the text in twenty. */
    private static final String RUNAWAY = "(.*a){20}$";

    private static final String TEXT = "a".repeat(40) + "!";

    private static final TestServer SERVER = TestServer.INSTANCE;

    @Test
    void endlessQueryIsStoppedWhileOthersAreServed() throws IOException, InterruptedException {
        List<CompletableFuture<HttpResponse<String>>> endless = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            endless.add(TestServer.CLIENT.sendAsync(
                    SERVER.request("/sparql?query=" + TestServer.encode(DEATH)).build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        for (int i = 0; i < 10; i++) {
            Instant asked = Instant.now();
            assertEquals(200, SERVER.get("/api/search?q=minist").statusCode());
            assertTrue(Duration.between(asked, Instant.now()).compareTo(PATIENCE) < 0);
        }
        for (CompletableFuture<HttpResponse<String>> query : endless) {
            HttpResponse<String> answer = query.join();
            assertEquals(503, answer.statusCode(), answer.body());
        }
        assertEquals(200, SERVER.query("ASK {}").statusCode());
    }

    @Test
    void answerThatIsTooLongIsRefusedOrBreaksOff() throws InterruptedException {
        try (DossierServer server = SERVER.another(Limits.usual().withAnswer(10_000))) {
            URI all = URI.create("http://localhost:" + server.port() + "/data?default");
            HttpResponse<String> answer =
                    TestServer.CLIENT.send(HttpRequest.newBuilder(all).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(500, answer.statusCode());
        } catch (IOException brokenOff) {
            assertTrue(
                    brokenOff.getMessage().contains("EOF")
                            || brokenOff.getMessage().contains("closed"),
                    brokenOff.getMessage());
        }
    }

    @Test
    void stoppedServerEndsTheAnswersThatItHasBegun() throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<String>> running;
        try (DossierServer server = SERVER.another()) {
            URI address = URI.create("http://localhost:" + server.port() + "/sparql?query=" + TestServer.encode(DEATH));
            running = TestServer.CLIENT.sendAsync(
                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            Thread.sleep(300);
        }
        assertEquals(503, running.join().statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { VALUES ?t { \"TEXT\" } FILTER REGEX(?t, \"RUNAWAY\") }",
                "SELECT * { VALUES ?t { \"TEXT\" } FILTER NOT EXISTS { ?s ?p ?o FILTER REGEX(?t, \"RUNAWAY\") } }",
                "SELECT * { VALUES (?t ?r) { (\"TEXT\" \"RUNAWAY\") } FILTER REGEX(?t, ?r, \"s\") }",
                "SELECT (REPLACE(\"TEXT\", \"RUNAWAY\", \"b\") AS ?r) {}",
                "SELECT (COUNT(*) AS ?n) { VALUES ?t { \"TEXT\" } } GROUP BY ?t HAVING (REGEX(?t, \"RUNAWAY\"))",
                "SELECT * { VALUES ?t { \"TEXT\" \"b\" } } ORDER BY REGEX(?t, \"RUNAWAY\")",
                "ASK { { SELECT * { VALUES ?t { \"TEXT\" } BIND(REGEX(?t, \"RUNAWAY\") AS ?x) } } FILTER(?x) }",
                "SELECT (SUM(IF(REGEX(?t, \"RUNAWAY\"), 1, 0)) AS ?n) { VALUES ?t { \"TEXT\" } }"
            })
    void runawayPatternIsStopped(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                SERVER.query(query.replace("RUNAWAY", RUNAWAY).replace("TEXT", TEXT));
        assertEquals(503, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://www.w3.org/2005/xpath-functions#matches>(TEXT)",
                "<http://www.w3.org/2005/xpath-functions#replace>(TEXT, \"b\")",
                "<http://www.w3.org/ns/sparql#regex>(TEXT)",
                "<http://www.w3.org/ns/sparql#replace>(TEXT, \"b\")",
                "CALL(<http://www.w3.org/ns/sparql#regex>, TEXT)",
                "CALL(IRI(CONCAT(\"ja\", \"va:org.apache.jena.sparql.function.library.now\")))"
            })
    void functionsAreNotCalledByOtherNames(String call) throws IOException, InterruptedException {
        String arguments = "\"" + TEXT + "\", \"" + RUNAWAY + "\"";
        HttpResponse<String> answer = SERVER.query("SELECT (" + call.replace("TEXT", arguments) + " AS ?x) {}");
        assertEquals("x", answer.body().strip());
    }

    @Test
    void patternThatIsTooDeepForATextDoesNotFit() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                SERVER.query("SELECT (REGEX(\"" + "ab".repeat(10_000) + "\", \"^(a|b|cd)*$\") AS ?x) {}");
        assertEquals(200, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONCAT(?PREVIOUS, ?PREVIOUS)", "REPLACE(?PREVIOUS, \".\", \"aaaa\")"})
    void textDoesNotGrowWithoutEnd(String step) throws IOException, InterruptedException {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?t40) AS ?n) { VALUES ?t0 { \"aaaa\" } ");
        for (int i = 1; i <= 40; i++) {
            query.append("BIND(")
                    .append(step.replace("PREVIOUS", "t" + (i - 1)))
                    .append(" AS ?t")
                    .append(i)
                    .append(") ");
        }
        HttpResponse<String> answer = SERVER.query(query + "}");
        assertEquals("n", answer.body().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REGEX(\"Kunlun 2021\", \"^kunlun \\\\d+$\", \"i\"); true",
                "REGEX(\"Kunlun 2021\"@en, \"lun\"); true",
                "REGEX(\"a.b\", \"A.B\", \"qi\"); true",
                "REGEX(\"Kunlun\", CONCAT(\"(\")); ''",
                "REGEX(1, \"1\"); ''",
                "REPLACE(\"2021-04\", \"(\\\\d+)-(\\\\d+)\", \"$2/$1\"); 04/2021",
                "REPLACE(\"aAa\", \"a\", \"b\", \"i\"); bbb",
                "CONCAT(\"a\", \"b\", STR(1)); ab1"
            })
    void functionsDoWhatTheStandardSays(String call, String expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.query("SELECT (" + call + " AS ?x) {}");
        assertEquals(expected, answer.body().strip().replaceFirst("^x\\s*", ""), answer.body());
    }
}
