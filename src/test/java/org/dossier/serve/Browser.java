package org.dossier.serve;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Chromium without a window, driven over its debugging protocol.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long POLL = 20;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonObject>> listeners = new ConcurrentHashMap<>();

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .join();
    }

    /** The program, if this machine has it. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the browser with a profile of its own. */
    static Browser start(Path program, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Browser(process, address(process, profile.resolve("DevToolsActivePort")));
        } catch (IOException | RuntimeException e) {
            end(process);
            throw e;
        }
    }

    /** The browser writes port and path of its socket to a file. */
    private static String address(Process process, Path file) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() == 2) {
                    return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
                }
            }
            pause();
        }
        throw new IOException("The browser does not start.");
    }

    static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An empty tab that shares nothing with others. */
    Tab open() {
        String context = text(send(null, "Target.createBrowserContext", Map.of()), "browserContextId");
        String target = text(
                send(null, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context)),
                "targetId");
        String session =
                text(send(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true)), "sessionId");
        Tab tab = new Tab(this, session, target);
        listeners.put(session, tab::hear);
        tab.begin();
        return tab;
    }

    void close(Tab tab) {
        listeners.remove(tab.session());
        send(null, "Target.closeTarget", Map.of("targetId", tab.target()));
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    /** Sends a command and waits for its answer. */
    JsonObject send(String session, String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", Tab.JSON.toJsonTree(parameters));
        if (session != null) {
            command.addProperty("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        asked.put(id, answer);
        synchronized (socket) {
            socket.sendText(command.toString(), true).join();
        }
        return result(method, answer);
    }

    private static JsonObject result(String method, CompletableFuture<JsonObject> promised) {
        try {
            JsonObject answer = promised.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer.has("error")) {
                throw new IllegalStateException(method + ": " + answer.get("error"));
            }
            return answer.getAsJsonObject("result");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + " has no answer", e);
        }
    }

    private void hear(JsonObject message) {
        JsonElement id = message.get("id");
        if (id != null) {
            asked.remove(id.getAsInt()).complete(message);
        } else if (message.has("sessionId")) {
            listeners
                    .getOrDefault(message.get("sessionId").getAsString(), ignored -> {})
                    .accept(message);
        }
    }

    @Override
    public void close() {
        socket.abort();
        end(process);
    }

    private static void end(Process process) {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Puts the parts of a message together. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                JsonObject message = JsonParser.parseString(parts.toString()).getAsJsonObject();
                parts.setLength(0);
                hear(message);
            }
            from.request(1);
            return null;
        }
    }
}
