package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the page, from the jar. */
class PageFilesTest {

    private static final TestServer SERVER = TestServer.INSTANCE;

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/index.html, text/html",
        "/js/main.js, text/javascript",
        "/icon.svg, image/svg+xml",
        "/lib/cytoscape/dist/cytoscape.min.js, text/javascript",
        "/lib/d3/dist/d3.min.js, text/javascript",
        "/lib/zazuko__yasqe/build/yasqe.min.css, text/css",
        "/geo/countries-110m.geojson, application/geo+json"
    })
    void fileHasItsType(String path, String type) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/entity/organization/interpol", "/article/port", "/numbers?measure=x", "/search?q=x", "/query"})
    void addressOfAViewIsThePage(String path) throws IOException, InterruptedException {
        assertEquals(SERVER.get("/").body(), SERVER.get(path).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/js/nothing.js", "/js", "/lib/nothing/x.js", "/lib/cytoscape", "/package.json"})
    void whatIsNotThereIsNotFound(String path) throws IOException, InterruptedException {
        assertEquals(404, SERVER.get(path).statusCode(), path);
    }

    @Test
    void fileIsSentOnceAndCompressed() throws IOException, InterruptedException {
        HttpResponse<String> plain = SERVER.get("/js/main.js");
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                SERVER.send(SERVER.request("/js/main.js").header("If-None-Match", tag))
                        .statusCode());
        HttpResponse<String> compressed = SERVER.send(
                SERVER.request("/lib/cytoscape/dist/cytoscape.min.js").header("Accept-Encoding", "br, gzip"));
        assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse(""));
    }

    @Test
    void serverSaysThatItIsUpAndWhatItDid() throws IOException, InterruptedException {
        assertEquals("{\"status\":\"up\"}", SERVER.get("/health").body());
        assertTrue(SERVER.get("/metrics").body().contains("http_server_requests_seconds_count"));
    }
}
