package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from the built data set to the file of proposals. */
class LinkTest {

    private static final String MANIFEST = """
            {"versions":["0.2"],"name":"Stub\\n<x> a <y> .","identifierSpace":"http://stub.example/","schemaSpace":"http://stub.example/"}""";
    private static final String ANSWER = """
            {"q0":{"result":[{"id":"Q1","name":"Quellen Traders Ltd","score":99,"match":true,"type":[]}]},
             "q1":{"result":[{"id":"Q2","name":"Somebody Else","score":20,"match":false,"type":[]}]}}""";

    @TempDir
    Path folder;

    @Test
    void sureLinksAreStatedAndDoubtfulOnesAreComments() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"),
                "Police raided the offices of Quellen Traders Ltd and Velm Foods Ltd on Monday.\n");
        String out = folder.resolve("out").toString();
        assertEquals(0, Run.of("build", article.toString(), "--out", out).status());
        HttpServer service = service();
        Path links = folder.resolve("links.ttl");
        try {
            String address = "http://127.0.0.1:" + service.getAddress().getPort() + "/";
            Run run = Run.of(
                    "link",
                    "--service",
                    address,
                    "--class",
                    "Company",
                    "--data",
                    out,
                    "--out",
                    links.toString(),
                    "--cache",
                    folder.resolve("cache").toString());

            assertEquals(0, run.status(), run.err());
            assertTrue(run.out().contains("Asked for 2 things: 1 link, 1 doubtful one to look at"), run.out());
        } finally {
            service.stop(0);
        }
        String text = Files.readString(links);
        assertEquals(1, RDFParser.fromString(text, Lang.TURTLE).toGraph().size(), text);
        assertTrue(text.contains("quellen-traders-ltd> owl:sameAs <http://stub.example/Q1> ."), text);
        assertTrue(text.contains("\n#?<"), text);
    }

    @Test
    void addressThatIsNoneIsAMistake() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Police arrested two men on Monday.\n");
        String out = folder.resolve("out").toString();
        Run.of("build", article.toString(), "--out", out);

        assertTrue(Run.of("link", "--service", "wikidata", "--data", out).isMistake());
    }

    private static HttpServer service() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes =
                    (exchange.getRequestMethod().equals("GET") ? MANIFEST : ANSWER).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }
}
