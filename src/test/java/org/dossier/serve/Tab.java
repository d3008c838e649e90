package org.dossier.serve;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** One page in a browser: what a person does with it, and what it shows. Waits for what it is asked for, at most twenty seconds. */
final class Tab implements AutoCloseable {

    static final Gson JSON = new Gson();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Browser browser;
    private final String session;
    private final String target;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Tab(Browser browser, String session, String target) {
        this.browser = browser;
        this.session = session;
        this.target = target;
    }

    String session() {
        return session;
    }

    String target() {
        return target;
    }

    void begin() {
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Takes note of requests, of errors, and of what the Content Security Policy stopped. */
    void hear(JsonObject message) {
        JsonObject parameters = message.getAsJsonObject("params");
        switch (message.get("method").getAsString()) {
            case "Network.requestWillBeSent" ->
                requests.add(parameters.getAsJsonObject("request").get("url").getAsString());
            case "Runtime.exceptionThrown" -> complaints.add(parameters.toString());
            case "Log.entryAdded" -> complain(parameters.getAsJsonObject("entry"));
            default -> {}
        }
    }

    private void complain(JsonObject entry) {
        if (entry.get("level").getAsString().equals("error")) {
            complaints.add(entry.get("text").getAsString()
                    + (entry.has("url") ? " " + entry.get("url").getAsString() : ""));
        }
    }

    private JsonObject send(String method, Map<String, ?> parameters) {
        return browser.send(session, method, parameters);
    }

    /** Addresses of all requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Errors so far: exceptions, refused styles and scripts, failed requests. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void narrow() {
        size(375, 720, true);
    }

    void wide() {
        size(1280, 860, false);
    }

    private void size(int width, int height, boolean mobile) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
    }

    /** @param scheme {@code dark} or {@code light} */
    void prefer(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Opens an address and waits until its view is shown. */
    Tab go(String address) {
        send("Page.navigate", Map.of("url", address));
        return ready();
    }

    /** Waits until a view is there and nothing is being loaded. */
    Tab ready() {
        return until("document.readyState === 'complete' && document.querySelector('main h1')"
                + " && !document.querySelector('.waiting, [aria-busy]')");
    }

    /** Waits until an expression is true. */
    Tab until(String expression) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (is(expression)) {
                return this;
            }
            Browser.pause();
        }
        throw new AssertionError("Never true: " + expression + "\nThe page says:\n" + text("body") + "\n"
                + String.join("\n", complaints));
    }

    /** Waits until the page says this. */
    Tab untilText(String words) {
        return until("document.body.innerText.includes(" + JSON.toJson(words) + ")");
    }

    boolean is(String expression) {
        return evaluate("Boolean(" + expression + ")").getAsBoolean();
    }

    /** What an expression gives, as JSON; promises are waited for. */
    JsonElement evaluate(String expression) {
        JsonObject answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value");
    }

    /** What a person sees of the first element that fits. */
    String text(String selector) {
        return evaluate("document.querySelector(" + JSON.toJson(selector) + ")?.innerText ?? ''")
                .getAsString();
    }

    String path() {
        return evaluate("location.pathname + location.search").getAsString();
    }

    /** Clicks the first element that fits, in the middle of what is seen of it, as with a mouse. */
    Tab click(String selector) {
        return clickAt("document.querySelector(" + JSON.toJson(selector) + ")", selector);
    }

    /** Clicks the first link or button that bears these words. */
    Tab clickText(String words) {
        return clickAt(
                "[...document.querySelectorAll('a, button, summary')].find(e => e.innerText.includes("
                        + JSON.toJson(words) + "))",
                words);
    }

    private Tab clickAt(String element, String what) {
        until(element);
        JsonElement place = evaluate("(e => { e.scrollIntoView({ block: 'center', behavior: 'instant' });"
                + " const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]; })(" + element
                + ")");
        if (!is("(e => { const hit = document.elementFromPoint("
                + place.getAsJsonArray().get(0) + ", " + place.getAsJsonArray().get(1)
                + "); return e.contains(hit) || hit?.contains(e); })(" + element + ")")) {
            throw new AssertionError("Covered by something else: " + what);
        }
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            place.getAsJsonArray().get(0),
                            "y",
                            place.getAsJsonArray().get(1),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
        return this;
    }

    /** Types into whatever has the focus. */
    Tab type(String words) {
        send("Input.insertText", Map.of("text", words));
        return this;
    }

    /** Presses a key: {@code Tab}, {@code Enter}, {@code Escape}, {@code ArrowDown}, {@code /}. */
    Tab press(String key) {
        int code = switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "ArrowDown" -> 40;
            default -> Character.toUpperCase(key.charAt(0));
        };
        String typed = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        Map<String, Object> event =
                Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "text", typed, "type", "keyDown");
        send("Input.dispatchKeyEvent", event);
        send("Input.dispatchKeyEvent", Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "type", "keyUp"));
        return this;
    }

    /** Goes back, as with the browser's button. */
    Tab back() {
        evaluate("history.back()");
        return this;
    }

    void screenshot(Path file) throws IOException {
        JsonObject answer = send("Page.captureScreenshot", Map.of("format", "png"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(answer.get("data").getAsString()));
    }

    @Override
    public void close() {
        browser.close(this);
    }
}
