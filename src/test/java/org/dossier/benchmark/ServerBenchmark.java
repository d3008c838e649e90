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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.dossier.dataset.Builds;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.Database;
import org.dossier.knowledge.Knowledge;
import org.dossier.serve.Address;
import org.dossier.serve.DossierServer;
import org.dossier.serve.Limits;
import org.dossier.serve.Served;

/**
 * How fast a server answers: for each kind of request, after a while of it, the times at 50 requests a second, sent whether or not earlier
 * ones are answered, and how many a second four clients get that ask one after the other. Where others use the machine, only the
 * processor time means something.
 *
 * <p>{@code ServerBenchmark DIR}: serves a built data set, {@code out/} after {@code dossier build seeds} say. {@code ServerBenchmark DIR
 * FIGURES}: where DIR is missing, writes a graph with so many figures there first. {@code ServerBenchmark http://localhost:3330}: asks a
 * server that runs already; processor time is then the asking program's alone. {@code -Ddossier.seconds=} says how long each kind is measured, {@code
 * -Ddossier.only=search,SPARQL} how the names of the kinds begin.
 *
 * <p>A kind asks different things in turn where people do: each body of the first thousand, not always the same one.
 */
public final class ServerBenchmark {

    private static final int RATE = 50;
    private static final int SECONDS = Integer.getInteger("dossier.seconds", 10);
    private static final int CLIENTS = 4;
    private static final int MOST_BODIES = 1000;
    private static final String[] ONLY = System.getProperty("dossier.only", "").split(",", -1);
    private static final Pattern PATH = Pattern.compile("\"path\":\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    private ServerBenchmark(String server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        if (args[0].startsWith("http:")) {
            new ServerBenchmark(args[0]).measure();
            return;
        }
        Knowledge knowledge = Knowledge.load(Path.of("ontology"));
        DataFolder folder = new DataFolder(Path.of(args[0]));
        if (!Files.exists(Path.of(args[0]))) {
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
            new ServerBenchmark("http://localhost:" + server.port()).measure();
        }
    }

    private void measure() throws Exception {
        for (Map.Entry<String, List<String>> kind : requests().entrySet()) {
            if (Arrays.stream(ONLY).anyMatch(kind.getKey()::startsWith)) {
                measure(kind.getKey(), kind.getValue());
            }
        }
    }

    private Map<String, List<String>> requests() throws IOException, InterruptedException {
        List<String> bodies = bodies();
        String largest = bodies.getFirst();
        String name = get("/api/entity?limit=1&iri=" + encode(largest))
                .body()
                .replaceFirst("(?s).*?\"label\":\"([^\"]*)\".*", "$1");
        Map<String, List<String>> requests = new LinkedHashMap<>();
        requests.put("search, one letter", List.of("/api/search?q=b"));
        requests.put("search, two words", List.of("/api/search?q=" + encode(name.split(" ")[0]) + "+of"));
        requests.put("entity page, largest body", List.of(entity(largest)));
        requests.put(
                "entity page, each body",
                bodies.stream().map(ServerBenchmark::entity).toList());
        requests.put("figures, first page", List.of("/api/figures?limit=50"));
        requests.put("figures, whole page", List.of("/api/figures"));
        requests.put("figures, of five years", List.of("/api/figures?from=2016&to=2020&sort=-value&limit=50"));
        requests.put("map", List.of("/api/places"));
        requests.put("neighbourhood", List.of("/api/neighbourhood?iri=" + encode(largest)));
        requests.put("ontology", List.of("/api/ontology"));
        requests.put("linked data, largest body", List.of("/id/" + largest));
        requests.put(
                "linked data, each body", bodies.stream().map(b -> "/id/" + b).toList());
        requests.put(
                "SPARQL, figures of a body",
                bodies.stream().map(ServerBenchmark::figures).toList());
        requests.put(
                "SPARQL, phrase",
                List.of(sparql("SELECT DISTINCT ?s { ?s text:query \"\\\"" + name + "\\\"\" } LIMIT 20")));
        requests.put(
                "SPARQL, 100 of frequent word",
                List.of(sparql("SELECT DISTINCT ?s { ?s text:query (oa:exact \"the\" 100) } LIMIT 20")));
        requests.put(
                "SPARQL, frequent word",
                List.of(sparql("SELECT DISTINCT ?s { ?s text:query (oa:exact \"the\") } LIMIT 20")));
        return requests;
    }

    /** Paths of bodies, those first that most articles speak of. */
    private List<String> bodies() throws IOException, InterruptedException {
        List<String> bodies = new ArrayList<>();
        for (int offset = 0; offset == bodies.size() && offset < MOST_BODIES; offset += 100) {
            PATH.matcher(get("/api/search?type=Organization&limit=100&offset=" + offset)
                            .body())
                    .results()
                    .map(r -> r.group(1))
                    .forEach(bodies::add);
        }
        return bodies;
    }

    private static String entity(String path) {
        return "/api/entity?limit=100&iri=" + encode(path);
    }

    private static String figures(String body) {
        return sparql("SELECT ?f ?v { ?f enf:reportedBy <https://w3id.org/dossier/id/" + body
                + "> ; enf:value ?v } LIMIT 50");
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

    private void measure(String name, List<String> paths) throws Exception {
        busy(paths);
        double[] times = steady(paths);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-28s p50 %7.1f ms   p99 %7.1f ms   %s%n",
                name,
                times[times.length / 2],
                times[(int) (times.length * 0.99)],
                busy(paths));
    }

    /** Times in milliseconds, from the moment at which a request was due. */
    private double[] steady(List<String> paths) throws Exception {
        List<Future<Double>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < RATE * SECONDS; i++) {
                long due = start + i * TimeUnit.SECONDS.toNanos(1) / RATE;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                String path = paths.get(i % paths.size());
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
    private String busy(List<String> paths) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS) / 2;
        List<Future<Integer>> clients = new ArrayList<>();
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> {
                    int n = 0;
                    while (System.nanoTime() < end) {
                        answered(paths.get(next.getAndIncrement() % paths.size()));
                        n++;
                    }
                    return n;
                }));
            }
            int all = 0;
            for (Future<Integer> one : clients) {
                all += one.get();
            }
            return String.format(
                    Locale.ROOT,
                    "%7.0f requests/s   %6.2f ms of processor each",
                    all / ((System.nanoTime() - start) / 1e9),
                    (system.getProcessCpuTime() - cpu) / 1e6 / all);
        }
    }
}
