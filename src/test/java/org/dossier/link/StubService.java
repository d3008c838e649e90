package org.dossier.link;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A reconciliation service on this machine that knows what a test tells it, and misbehaves as a test wants. */
final class StubService implements AutoCloseable {

    static final String MANIFEST = """
            {"versions":["0.1","0.2"],"name":"Stub","identifierSpace":"http://stub.example/entity/","schemaSpace":"http://stub.example/"}""";

    private final HttpServer server;
    private final Map<String, JsonArray> known = new HashMap<>();
    private final AtomicInteger batches = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile String manifest = MANIFEST;
    private volatile String raw = "";
    private volatile long endless;

    StubService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
    }

    StubService manifest(String text) {
        manifest = text;
        return this;
    }

    /** Answers each batch with this instead. */
    StubService answers(String text) {
        raw = text;
        return this;
    }

    /** Says "try later" so often before it answers. */
    StubService busy(int times) {
        failures.set(times);
        return this;
    }

    /** Answers each batch with so many blanks. */
    StubService endless(long bytes) {
        endless = bytes;
        return this;
    }

    StubService knows(String name, String id, double score, boolean match, String... types) {
        JsonObject candidate = new JsonObject();
        candidate.addProperty("id", id);
        candidate.addProperty("name", name);
        candidate.addProperty("score", score);
        candidate.addProperty("match", match);
        JsonArray all = new JsonArray();
        for (String type : types) {
            JsonObject json = new JsonObject();
            json.addProperty("id", type);
            json.addProperty("name", type);
            all.add(json);
        }
        candidate.add("type", all);
        known.computeIfAbsent(name, n -> new JsonArray()).add(candidate);
        return this;
    }

    int batches() {
        return batches.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                send(exchange, 200, manifest);
            } else if (failures.getAndDecrement() > 0) {
                exchange.getResponseHeaders().add("Retry-After", "0");
                send(exchange, 429, "");
            } else if (endless > 0) {
                stream(exchange);
            } else {
                batches.incrementAndGet();
                send(exchange, 200, raw.isEmpty() ? answer(exchange) : raw);
            }
        }
    }

    private String answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String queries = URLDecoder.decode(body.substring("queries=".length()), StandardCharsets.UTF_8);
        JsonObject answers = new JsonObject();
        JsonParser.parseString(queries).getAsJsonObject().entrySet().forEach(e -> {
            JsonObject result = new JsonObject();
            String name = e.getValue().getAsJsonObject().get("query").getAsString();
            result.add("result", known.getOrDefault(name, new JsonArray()));
            answers.add(e.getKey(), result);
        });
        return answers.toString();
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = exchange.getResponseBody()) {
            for (long sent = 0; sent < endless; sent += blanks.length) {
                out.write(blanks);
            }
        } catch (IOException clientHungUp) {
            throw new UncheckedIOException(clientHungUp);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
