package org.dossier.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a service over HTTP, patiently: what is busy or broken for a moment is asked again after a pause that doubles each time, or as long as the
 * service wants. An answer that is longer than {@link #LONGEST} bytes is not read on.
 */
final class Transport {

    static final int LONGEST = 8 << 20;

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int OK = 200;

    private final URI service;
    private final Patience patience;
    private final HttpClient client;

    /**
     * How long to wait for a service.
     *
     * @param timeout of one answer
     * @param tries how often to ask before giving up
     * @param pause before the second try; doubles from then on
     * @param longest pause, also where the service wants a longer one
     */
    record Patience(Duration timeout, int tries, Duration pause, Duration longest) {
        static final Patience USUAL =
                new Patience(Duration.ofSeconds(30), 5, Duration.ofSeconds(1), Duration.ofSeconds(60));
    }

    Transport(URI service, Patience patience) {
        this.service = service;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** @throws LinkException if the service does not answer, or not with what it should */
    String get() {
        return send(request().GET().build());
    }

    /** @param form the body, {@code application/x-www-form-urlencoded} */
    String post(String form) {
        return send(request()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(service)
                .timeout(patience.timeout())
                .header("Accept", "application/json")
                .header("User-Agent", "dossier (https://w3id.org/dossier)");
    }

    private String send(HttpRequest request) {
        String trouble = "";
        Duration pause = patience.pause();
        for (int attempt = 0; attempt < patience.tries(); attempt++) {
            if (attempt > 0) {
                sleep(pause);
                pause = pause.multipliedBy(2);
            }
            try (InputStream body = body(client.send(request, BodyHandlers.ofInputStream()))) {
                return text(body);
            } catch (Busy busy) {
                trouble = busy.getMessage();
                pause = busy.wanted.orElse(pause);
            } catch (IOException e) {
                trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LinkException(service.toString(), "was not waited for");
            }
        }
        throw new LinkException(
                service.toString(),
                "gives no answer after " + patience.tries() + " tries (" + trouble + "); try later");
    }

    private InputStream body(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        if (status == OK) {
            return response.body();
        }
        response.body().close();
        if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
            throw new Busy(
                    "status " + status,
                    response.headers().firstValue("Retry-After").flatMap(Transport::seconds));
        }
        throw new LinkException(service.toString(), "answers with status " + status + "; check --service");
    }

    private String text(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new LinkException(
                    service.toString(),
                    "answers with more than " + LONGEST + " bytes; that is no reconciliation service");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<Duration> seconds(String retryAfter) {
        return retryAfter.matches("[0-9]{1,5}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter)))
                : Optional.empty();
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause.compareTo(patience.longest()) > 0 ? patience.longest() : pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LinkException(service.toString(), "was not waited for");
        }
    }

    /** The service is there but cannot answer now. */
    private static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Optional<Duration> wanted;

        Busy(String message, Optional<Duration> wanted) {
            super(message);
            this.wanted = wanted;
        }
    }
}
