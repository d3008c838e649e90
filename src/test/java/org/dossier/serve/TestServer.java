package org.dossier.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.article.ArticleReader;
import org.dossier.dataset.Builds;
import org.dossier.dataset.DataFolder;
import org.dossier.dataset.Database;
import org.dossier.graph.DescribedGraph;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.model.Reading;
import org.dossier.report.Report;
import org.dossier.report.Rules;

/** A server of the seeds and two more articles, one with an emoji, one hostile. Built once for all tests; how to ask it. */
final class TestServer {

    static final Duration TIMEOUT = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The only one; a process ends it when it ends. */
    static final TestServer INSTANCE = new TestServer();

    private final Served served;
    private final DossierServer server;

    private TestServer() {
        try {
            Path folder = Files.createTempDirectory("dossier-served");
            Knowledge knowledge = Knowledge.load(Path.of("ontology"));
            DataFolder data = build(folder, knowledge);
            Database database = Database.open(data, knowledge.ontology());
            served = Served.of(data, database.dataset(), knowledge, Path.of("docs/queries"));
            server = another();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                database.close();
                delete(folder);
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataFolder build(Path folder, Knowledge knowledge) throws IOException {
        Dossier dossier = new Dossier(knowledge);
        List<Reading> readings = dossier.read(articles(folder));
        KnowledgeGraph graph = dossier.graph(readings);
        Map<String, String> report = Report.of(DescribedGraph.of(graph), Rules.load(Path.of("ontology")), readings)
                .texts(graph.prefixes());
        DataFolder data = new DataFolder(folder.resolve("out"));
        data.replace(() -> Builds.of(readings, graph, knowledge.ontology(), report));
        return data;
    }

    private static List<Article> articles(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        articles.add(ArticleReader.read(Path.of("seeds/000_be3fe5f500734a07.txt")));
        articles.add(ArticleReader.read(Files.writeString(folder.resolve("port.txt"), """
                ---
                title: Fake watches found in the port 😀
                date: 2023-05-04
                ---
                😀 Customs officers in Italy seized more than 1,200 fake watches on Tuesday. They seized no cars.

                "Nobody should buy such watches," Europol said on Wednesday.
                """)));
        articles.add(ArticleReader.read(Files.writeString(folder.resolve("hostile.txt"), """
                ---
                title: <script>alert(1)</script>
                date: 2023-05-05
                ---
                Customs officers in Italy seized 300 fake <img src=x onerror=alert(2)> watches on Thursday.

                "<script>alert(3)</script> is what they sold," Europol said on Friday.
                """)));
        return articles;
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the data set. */
    Path file(String name) {
        return served.folder().file(name);
    }

    /** One more server of the same data, for whoever wants to stop it. */
    DossierServer another() {
        return another(Limits.usual());
    }

    DossierServer another(Limits limits) {
        return DossierServer.start(served, Address.loopback(0), limits.withQuery(TIMEOUT));
    }

    int port() {
        return server.port();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    /** A request to be completed. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).timeout(PATIENCE);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The same on a connection of its own: the server may close one on which it refused a request before reading all of it. */
    HttpResponse<String> sendAlone(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept));
    }

    /** Asks the SPARQL endpoint; rows as CSV. */
    HttpResponse<String> query(String query) throws IOException, InterruptedException {
        return get("/sparql?query=" + encode(query), "text/csv");
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append('&').append(name).append('=').append(encode(value)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.substring(1))));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
