package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not work. */
@Timeout(60)
class ServerSecurityTest {

    private static final TestServer SERVER = TestServer.INSTANCE;

    /** What a server hears that nobody may be sent to. */
    private static List<String> heardWhile(Ask ask) throws IOException, InterruptedException {
        List<String> heard = new ArrayList<>();
        try (ServerSocket victim = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            victim.setSoTimeout(300);
            ask.ask("http://localhost:" + victim.getLocalPort() + "/secret");
            try (Socket caller = victim.accept()) {
                heard.add(caller.toString());
            } catch (java.net.SocketTimeoutException nobodyCalled) {
                return heard;
            }
        }
        return heard;
    }

    private interface Ask {
        void ask(String victim) throws IOException, InterruptedException;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <VICTIM> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <VICTIM> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o BIND(IRI(\"VICTIM\") AS ?v) SERVICE ?v { ?a ?b ?c } }",
                "SELECT * FROM <VICTIM> { ?s ?p ?o }",
                "SELECT * FROM NAMED <VICTIM> { GRAPH ?g { ?s ?p ?o } }",
                "LOAD <VICTIM>"
            })
    void queryReachesNoOtherServer(String query) throws IOException, InterruptedException {
        assertEquals(List.of(), heardWhile(victim -> {
            SERVER.query(query.replace("VICTIM", victim));
            SERVER.post("/sparql", Map.of("query", query.replace("VICTIM", victim)));
            SERVER.post("/sparql", Map.of("update", query.replace("VICTIM", victim)));
        }));
    }

    @Test
    void protocolParametersReachNoOtherServer() throws IOException, InterruptedException {
        assertEquals(List.of(), heardWhile(victim -> {
            String other = TestServer.encode(victim);
            SERVER.get("/sparql?query=ASK%7B%7D&default-graph-uri=" + other);
            SERVER.get("/sparql?query=ASK%7B%7D&named-graph-uri=" + other);
            SERVER.get("/data?graph=" + other);
            SERVER.get("/api/entity?iri=" + other);
        }));
    }

    @Test
    void filesAreNotRead() throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
        assertFalse(answer.body().contains("root"), answer.body());
    }

    @Test
    void javaClassesAndScriptsAreNoFunctions() throws IOException, InterruptedException {
        for (String function : List.of(
                "java:org.apache.jena.sparql.function.library.now",
                "java:java.lang.Runtime",
                "http://jena.apache.org/ARQ/jsFunction#alert")) {
            HttpResponse<String> answer = SERVER.query("SELECT (<" + function + ">() AS ?x) {}");
            assertTrue(answer.statusCode() >= 400 || answer.body().strip().equals("x"), answer.body());
        }
        for (String pattern :
                List.of("?x <java:java.lang.Runtime> ?y", "?x <java:a.B>/<urn:b> ?y", "?x (<java:a.B>|^<urn:b>)* ?y")) {
            assertEquals(400, SERVER.query("SELECT ?x { " + pattern + " }").statusCode(), pattern);
        }
        assertEquals(
                200,
                SERVER.query("SELECT ?x { ?x ?p ?t FILTER(CONTAINS(STR(?t), \"<java:\")) }")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/sparql/update", "/update", "/data", "/", "/$/datasets", "/upload"})
    void nothingCanBeWritten(String path) throws IOException, InterruptedException {
        String insert = "INSERT DATA { <urn:x> <urn:y> <urn:z> }";
        List<HttpRequest.Builder> attempts = List.of(
                SERVER.request(path + "?update=" + TestServer.encode(insert)),
                SERVER.request(path + "?query=" + TestServer.encode(insert)),
                SERVER.request(path)
                        .header("Content-Type", "application/sparql-update")
                        .POST(HttpRequest.BodyPublishers.ofString(insert)),
                SERVER.request(path + "?default")
                        .header("Content-Type", "text/turtle")
                        .PUT(HttpRequest.BodyPublishers.ofString("<urn:x> <urn:y> <urn:z> .")),
                SERVER.request(path + "?default").DELETE());
        for (HttpRequest.Builder attempt : attempts) {
            SERVER.sendAlone(attempt);
        }
        assertTrue(SERVER.query("ASK { <urn:x> ?p ?o }").body().contains("false"));
        assertTrue(SERVER.query("ASK { ?s ?p ?o }").body().contains("true"));
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE, /api, 'GET, HEAD, OPTIONS'",
        "DELETE, /id/organization/interpol, 'GET, HEAD, OPTIONS'",
        "PUT, /data, 'GET, HEAD, OPTIONS'",
        "PATCH, /sparql, 'GET, HEAD, OPTIONS, POST'",
        "DELETE, /reconcile, 'GET, HEAD, OPTIONS, POST'"
    })
    void methodThatDoesNotReadIsRefusedWithThoseThatDo(String method, String path, String allowed) throws IOException {
        String answer =
                raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: 1\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("\r\nAllow: " + allowed + "\r\n"), answer);
        assertFalse(answer.contains("X-Secret"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/$/ping", "/$/server", "/$/datasets", "/$/stats", "/$/metrics", "/$/tasks", "/$/compact/ds"})
    void thereIsNoAdministration(String path) throws IOException, InterruptedException {
        assertEquals(404, SERVER.get(path).statusCode());
        assertTrue(SERVER.post(path, Map.of("dbName", "x", "dbType", "mem")).statusCode() >= 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example\r\nX-Forwarded-Host: localhost",
                "Host: localhost\r\nOrigin: http://evil.example",
                "Host: localhost\r\nOrigin: null",
                "Host: localhost\r\nOrigin: http://localhost:1",
                "Host: localhost\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors"
            })
    void pagesOfOtherServersAreRefused(String headers) throws IOException {
        assertTrue(raw("GET /api HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 403"));
    }

    @Test
    void linksFromOtherPagesAreFollowed() throws IOException {
        String headers = "Host: localhost\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate";
        assertTrue(raw("GET /api HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../openapi.json",
                "/..%2fopenapi.json",
                "/%2e%2e/openapi.json",
                "/%2e%2e%2f%2e%2e%2fetc/passwd",
                "/lib/../../../etc/passwd",
                "/lib/cytoscape/..%5c..%5cpackage.json",
                "/js/%00",
                "//etc/passwd",
                "/DossierServer.class",
                "/../../../cli/Main.class"
            })
    void pathsStayInThePage(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 40[034].*"), answer);
        assertFalse(answer.contains("root:"), answer);
        assertFalse(answer.contains("<html"), answer);
    }

    @Test
    void hugeQueryIsRefusedUnread() throws IOException, InterruptedException {
        HttpRequest.Builder request = SERVER.request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString("ASK {} #" + "x".repeat(10_000_000)));
        try {
            assertEquals(413, SERVER.send(request).statusCode());
        } catch (IOException closedWhileSending) {
            assertEquals(200, SERVER.get("/health").statusCode());
        }
    }

    @Test
    void bodyOfUnknownLengthIsReadUpToTheLimit() throws IOException {
        String request = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/sparql-query\r\nConnection: close\r\n\r\n6\r\nASK {}\r\n";
        assertTrue(raw(request + "0\r\n\r\n").startsWith("HTTP/1.1 200"));
        int more = Limits.usual().requestBytes();
        String answer = raw(request + Integer.toHexString(more) + "\r\n" + " ".repeat(more) + "\r\n0\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    }

    @Test
    void longAddressIsRefused() throws IOException {
        String answer = raw("GET /api/search?q=" + "x".repeat(100_000)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 4(14|31).*"), answer);
    }

    @Test
    void everyAnswerBearsTheHeadersThatProtectBrowsers() throws IOException, InterruptedException {
        for (String path : List.of("/api", "/nothing.html", "/sparql?query=ASK%7B%7D", "/id/organization/interpol")) {
            HttpResponse<String> answer = SERVER.get(path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'"), path);
            assertTrue(policy.contains("script-src 'self';"), path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals(
                    "no-referrer",
                    answer.headers().firstValue("Referrer-Policy").orElse(""));
            assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
            assertTrue(
                    answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), path);
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
