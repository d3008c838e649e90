package org.dossier.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dossier.dataset.Builds;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.Database;
import org.dossier.knowledge.Knowledge;
import org.dossier.serve.Address;
import org.dossier.serve.DossierServer;
import org.dossier.serve.Limits;
import org.dossier.serve.Served;

/**
 * How fast the server answers: for each kind of request, after a while of it, the times at 50 requests a second, sent whether or not earlier ones are answered,
 * and how many a second four clients get that ask one after the other. Where
 * others use the machine, only the processor time means something.
 *
 * <p>{@code ServerBenchmark DIR [FIGURES]}: serves DIR; where it is missing, writes a graph with so many figures there first.
 * {@code -Ddossier.seconds=} says how long each kind is measured, {@code -Ddossier.only=SPARQL} how the name of a kind begins.
 */
public final class ServerBenchmark {

    private static final int RATE = 50;
    private static final int SECONDS = Integer.getInteger("dossier.seconds", 10);
    private static final int CLIENTS = 4;
    private static final String ONLY = System.getProperty("dossier.only", "");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    private ServerBenchmark(String server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        Knowledge knowledge = Knowledge.load(Path.of("ontology"));
        Path place = Path.of(args[0]);
        DataFolder folder = new DataFolder(place);
        if (!Files.exists(place)) {
            int figures = Integer.parseInt(args[1]);
            folder.replace(() -> Builds.of(FigureGraph.of(figures, knowledge), knowledge.ontology(), Map.of()));
        }
        long start = System.nanoTime();
        try (Database database = Database.open(folder, knowledge.ontology());
                DossierServer server = DossierServer.start(
                        Served.of(folder, database.dataset(), knowledge, Path.of("docs/queries")),
                        Address.loopback(0),
                        Limits.usual())) {
            System.out.printf("up after %.1f s%n", (System.nanoTime() - start) / 1e9);
            ServerBenchmark benchmark = new ServerBenchmark("http://localhost:" + server.port());
            for (Map.Entry<String, String> request : benchmark.requests().entrySet()) {
                if (request.getKey().startsWith(ONLY)) {
                    benchmark.measure(request.getKey(), request.getValue());
                }
            }
        }
    }

    private Map<String, String> requests() throws IOException, InterruptedException {
        String body = get("/api/search?type=Organization&limit=1").body();
        String entity = body.replaceFirst("(?s).*?\"path\":\"([^\"]*)\".*", "$1");
        Map<String, String> requests = new LinkedHashMap<>();
        requests.put("search, one letter", "/api/search?q=b");
        requests.put("search, two words", "/api/search?q=body+of");
        requests.put("entity page", "/api/entity?limit=100&iri=" + encode(entity));
        requests.put("figures, first page", "/api/figures?limit=50");
        requests.put("figures, whole page", "/api/figures");
        requests.put("figures, of five years", "/api/figures?from=2016&to=2020&sort=-value&limit=50");
        requests.put("map", "/api/places");
        requests.put("ontology", "/api/ontology");
        requests.put("linked data", "/id/" + entity);
        requests.put(
                "SPARQL, figures of a body",
                sparql("SELECT ?f ?v { ?f enf:reportedBy id: ; enf:value ?v } LIMIT 50")
                        .replace("id%3A", encode("<https://w3id.org/dossier/id/" + entity + ">")));
        requests.put("SPARQL, text", sparql("SELECT DISTINCT ?s { ?s text:query \"\\\"body of 17\\\"\" } LIMIT 20"));
        requests.put(
                "SPARQL, frequent word",
                sparql("SELECT DISTINCT ?s { ?s text:query (oa:exact \"counted\" 100) } LIMIT 20"));
        return requests;
    }

    private static String sparql(String query) {
        return "/sparql?query="
                + encode(
                        "PREFIX enf: <https://w3id.org/dossier/enforcement#> PREFIX text: <http://jena.apache.org/text#> "
                                + "PREFIX oa: <http://www.w3.org/ns/oa#> "
                                + query);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void answered(String path) throws IOException, InterruptedException {
        int status = get(path).statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + " answers " + status);
        }
    }

    private void measure(String name, String path) throws Exception {
        busy(path);
        double[] times = steady(path);
        Arrays.sort(times);
        System.out.printf(
                "%-28s p50 %7.1f ms   p99 %7.1f ms   %s%n",
                name, times[times.length / 2], times[(int) (times.length * 0.99)], busy(path));
    }

    /** Times in milliseconds, from the moment at which a request was due. */
    private double[] steady(String path) throws Exception {
        List<Future<Double>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < RATE * SECONDS; i++) {
                long due = start + i * TimeUnit.SECONDS.toNanos(1) / RATE;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                asked.add(threads.submit(() -> {
                    answered(path);
                    return (System.nanoTime() - due) / 1e6;
                }));
            }
            double[] times = new double[asked.size()];
            for (int i = 0; i < times.length; i++) {
                times[i] = asked.get(i).get();
            }
            return times;
        }
    }

    /** Requests a second, and processor time for one: server and clients together, so the server takes less. */
    private String busy(String path) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS) / 2;
        List<Future<Integer>> clients = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> {
                    int n = 0;
                    while (System.nanoTime() < end) {
                        answered(path);
                        n++;
                    }
                    return n;
                }));
            }
            int all = 0;
            for (Future<Integer> one : clients) {
                all += one.get();
            }
            return "%7.0f requests/s   %6.2f ms of processor each"
                    .formatted(
                            all / ((System.nanoTime() - start) / 1e9), (system.getProcessCpuTime() - cpu) / 1e6 / all);
        }
    }
}
