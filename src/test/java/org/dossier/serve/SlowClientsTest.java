package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is silent or slow keeps nobody else waiting. */
@Timeout(60)
class SlowClientsTest {

    /** Connections that send nothing: each takes two file descriptors here, so fewer where a process may have few. */
    private static final int SILENT = Integer.getInteger("dossier.silent", 1000);

    private static final TestServer SERVER = TestServer.INSTANCE;

    private static Socket begun(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    @Test
    void silentConnectionsKeepNobodyOut() throws IOException, InterruptedException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < SILENT; i++) {
                silent.add(new Socket(InetAddress.getLoopbackAddress(), SERVER.port()));
            }
            assertEquals(200, SERVER.get("/health").statusCode());
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void bodiesThatDoNotArriveKeepNoQueryOut() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * Limits.usual().threads(); i++) {
                slow.add(begun("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nquery=A"));
            }
            assertEquals(200, SERVER.query("ASK {}").statusCode());
            assertEquals(200, SERVER.get("/health").statusCode());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
            })
    void requestThatComesByteByByteIsBrokenOff(String beginning) throws IOException, InterruptedException {
        Duration silence = Duration.ofMillis(500);
        try (DossierServer server = SERVER.another(Limits.usual().withSilence(silence));
                Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = slow.getOutputStream();
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200 && slow.getInputStream().available() == 0; i++) {
                out.write('x');
                Thread.sleep(silence.dividedBy(5));
            }
            fail("still open after 20 seconds");
        } catch (SocketException closed) {
            assertEquals(200, SERVER.get("/health").statusCode());
        }
    }

    @Test
    void answerThatNobodyTakesIsBrokenOff() throws IOException, InterruptedException {
        String query = TestServer.encode("SELECT * { ?a ?b ?c . ?d ?e ?f }");
        List<Socket> deaf = new ArrayList<>();
        try (DossierServer server = SERVER.another(Limits.usual().withSilence(Duration.ofSeconds(1)))) {
            for (int i = 0; i < Limits.usual().queries(); i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                deaf.add(socket);
                socket.getOutputStream()
                        .write(("GET /sparql?query=" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            Thread.sleep(Duration.ofSeconds(3));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + server.port() + "/sparql?query=ASK%7B%7D"))
                    .build();
            assertEquals(
                    200,
                    TestServer.CLIENT
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode());
        } finally {
            for (Socket socket : deaf) {
                socket.close();
            }
        }
    }
}
