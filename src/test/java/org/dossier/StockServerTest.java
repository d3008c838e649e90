package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dossier.article.ArticleReader;
import org.dossier.dataset.Builds;
import org.dossier.dataset.DataFolder;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build leaves is served by the Fuseki that everybody can download, as a process of its own, started in another folder. Its
 * jar is copied to {@code target/fuseki} by the Maven build.
 */
@Tag("server")
class StockServerTest {

    private static final Path JAR = Path.of("target/fuseki/jena-fuseki-server.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ENF = "PREFIX enf: <https://w3id.org/dossier/enforcement#> ";
    private static final String TEXT = "PREFIX text: <http://jena.apache.org/text#> ";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Process server;
    private static String address;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(Files.exists(JAR), JAR + " is missing: ./mvnw process-test-resources brings it. Skipped.");
        Path article = Files.writeString(folder.resolve("port.txt"), """
                ---
                title: Fake watches found in the port
                date: 2023-05-04
                ---
                Customs officers in Italy seized more than 1,200 fake watches on Tuesday.

                "Nobody should buy such watches," Europol said on Wednesday.
                """);
        Knowledge knowledge = Knowledge.load(Path.of("ontology"));
        Dossier dossier = new Dossier(knowledge);
        KnowledgeGraph graph = dossier.graph(dossier.read(List.of(ArticleReader.read(article))));
        new DataFolder(folder.resolve("out")).replace(() -> Builds.of(graph, knowledge.ontology(), Map.of()));
        server = run(freePort());
        await();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Process run(int port) throws IOException {
        address = "http://localhost:" + port + "/dossier/";
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "--localhost",
                        "--port=" + port,
                        "--config=" + folder.resolve("out/fuseki/config.ttl").toAbsolutePath())
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private static void await() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && server.isAlive()) {
            try {
                if (ask("ASK {}").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYetListening) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException(
                "The server does not answer:\n" + Files.readString(folder.resolve("server.log")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        }
    }

    private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return post("sparql", "query", query);
    }

    private static HttpResponse<String> post(String service, String field, String value)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + service))
                        .timeout(PATIENCE)
                        .header("Accept", "text/csv")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> rows(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(query);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().lines().skip(1).toList();
    }

    @Test
    void selectGivesTheFigureOfTheArticle() throws IOException, InterruptedException {
        assertEquals(
                List.of("goodsSeized,1200,moreThan"),
                rows(ENF
                        + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (STRAFTER(STR(?m), \"#\") AS ?measure)"
                        + " (xsd:integer(?v) AS ?value) (STRAFTER(STR(?b), \"#\") AS ?bound)"
                        + " { ?f a enf:Figure ; enf:measure ?m ; enf:value ?v ; enf:bound ?b }"));
    }

    @Test
    void factsStandInTheGraphOfTheirArticle() throws IOException, InterruptedException {
        assertEquals(
                List.of("https://w3id.org/dossier/id/article/port"),
                rows(ENF + "SELECT ?g { GRAPH ?g { ?f a enf:Figure } }"));
    }

    @Test
    void wordsOfAStatementAreFound() throws IOException, InterruptedException {
        assertEquals(
                List.of("Europol"),
                rows(TEXT + ENF + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT DISTINCT ?who {"
                        + " ?s text:query (enf:text \"nobody\") ; enf:speaker/rdfs:label ?who }"));
    }

    @Test
    void namesAreFoundWithoutNamingAProperty() throws IOException, InterruptedException {
        assertEquals(
                List.of("https://w3id.org/dossier/id/organization/europol"),
                rows(TEXT + "SELECT DISTINCT ?thing { ?thing text:query \"europol\" }"));
    }

    @Test
    void wordsThatNobodySaidAreNotFound() throws IOException, InterruptedException {
        assertEquals(List.of(), rows(TEXT + "SELECT ?thing { ?thing text:query \"zeppelin\" }"));
    }

    @Test
    void requestToAnotherServerIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask("SELECT * { SERVICE <" + address + "sparql> { ?s ?p ?o } }");
        assertEquals(422, answer.statusCode(), answer.body());
    }

    @Test
    void nothingCanBeWritten() throws IOException, InterruptedException {
        String insert = "INSERT DATA { <urn:x> <urn:y> <urn:z> }";
        for (String service : List.of("", "sparql", "update", "data")) {
            int status = post(service, "update", insert).statusCode();
            assertEquals(4, status / 100, service + " answers " + status);
        }
        HttpRequest upload = HttpRequest.newBuilder(URI.create(address + "data?default"))
                .header("Content-Type", "text/turtle")
                .PUT(HttpRequest.BodyPublishers.ofString("<urn:x> <urn:y> <urn:z> ."))
                .build();
        try (HttpClient fresh =
                HttpClient.newHttpClient()) { // the server may have closed a connection whose body it refused
            assertEquals(
                    405,
                    fresh.send(upload, HttpResponse.BodyHandlers.ofString()).statusCode());
        }
        assertFalse(ask("ASK { <urn:x> ?p ?o }").body().contains("true"));
    }
}
