package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** IRIs of the data set lead to RDF for programs and to pages for people. */
class LinkedDataTest {

    private static final TestServer SERVER = TestServer.INSTANCE;
    private static final String INTERPOL = "organization/interpol";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static Graph graph(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        Lang lang = RDFLanguages.contentTypeToLang(type);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new StringReader(answer.body()), Dossier.BASE, lang);
        return graph;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void thingIsDescribedInTheFormatAskedFor(String type) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get("/id/" + INTERPOL, type);
        assertEquals(200, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
        Node interpol = NodeFactory.createURI(Dossier.BASE + INTERPOL);
        assertTrue(graph(answer).contains(interpol, RDFS.Nodes.label, NodeFactory.createLiteralLang("Interpol", "en")));
    }

    @Test
    void descriptionHasTheQuotesThatProveIt() throws IOException, InterruptedException {
        assertTrue(graph(SERVER.get("/id/" + INTERPOL)).contains(Node.ANY, OA.exact.asNode(), Node.ANY));
    }

    @ParameterizedTest
    @CsvSource({INTERPOL + ", /entity/" + INTERPOL, "article/port, /article/port"})
    void browserIsSentToThePage(String path, String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get("/id/" + path, BROWSER);
        assertEquals(303, answer.statusCode());
        assertEquals(page, answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void formatCanBeNamedInTheAddress() throws IOException, InterruptedException {
        assertEquals(
                "application/ld+json",
                SERVER.get("/id/" + INTERPOL + "?format=jsonld", BROWSER)
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""));
        assertEquals(400, SERVER.get("/id/" + INTERPOL + "?format=docx").statusCode());
    }

    @Test
    void formatThatNobodyHasIsNotAcceptable() throws IOException, InterruptedException {
        assertEquals(406, SERVER.get("/id/" + INTERPOL, "image/png").statusCode());
    }

    @Test
    void evidenceIsDereferencedToo() throws IOException, InterruptedException {
        HttpResponse<String> rows = SERVER.query(
                "SELECT ?e { <" + Dossier.BASE + INTERPOL + "> <http://www.w3.org/ns/prov#wasDerivedFrom> ?e }");
        String iri = rows.body().lines().skip(1).findFirst().orElseThrow();
        assertEquals(
                200, SERVER.get("/id/" + iri.substring(Dossier.BASE.length())).statusCode());
    }

    @Test
    void thingOfEachKindIsDescribedByWhatItsIriLeadsTo() throws IOException, InterruptedException {
        HttpResponse<String> rows =
                SERVER.query("SELECT DISTINCT ?s { { ?s ?p ?o } UNION { ?o ?p ?s } FILTER(STRSTARTS(STR(?s), \""
                        + Dossier.BASE + "\")) }");
        List<String> kinds = rows
                .body()
                .lines()
                .skip(1)
                .map(iri -> iri.replace("\"", ""))
                .collect(
                        Collectors.toMap(i -> i.substring(Dossier.BASE.length()).split("/")[0], i -> i, (a, b) -> a))
                .values()
                .stream()
                .toList();
        assertTrue(kinds.size() > 10, kinds.toString());
        for (String iri : kinds) {
            HttpResponse<String> answer =
                    SERVER.get("/id/" + iri.substring(Dossier.BASE.length()).replaceFirst("#.*", ""), "text/turtle");
            assertEquals(200, answer.statusCode(), iri);
            assertTrue(graph(answer).contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY), iri);
        }
    }

    @Test
    void passageIsDescribedWithItsArticle() throws IOException, InterruptedException {
        Graph graph = graph(SERVER.get("/id/article/port", "text/turtle"));
        Node passage = graph.stream(
                        Node.ANY, OA.hasSource.asNode(), NodeFactory.createURI(Dossier.BASE + "article/port"))
                .findFirst()
                .orElseThrow()
                .getSubject();
        Node selector = graph.stream(passage, OA.hasSelector.asNode(), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
        assertTrue(graph.contains(selector, OA.exact.asNode(), Node.ANY));
    }

    @ParameterizedTest
    @CsvSource({
        "organization/interpool, organization/interpol",
        "organization/Interpol, organization/interpol",
        "operation/kunlum-2021, operation/kunlun-2021"
    })
    void unknownThingBringsTheOneWithTheNearestName(String path, String near) throws IOException, InterruptedException {
        for (String address :
                List.of("/id/", "/api/entity?iri=", "/api/neighbourhood?iri=", "/reconcile/preview?id=")) {
            HttpResponse<String> answer = SERVER.get(address + path);
            assertEquals(404, answer.statusCode(), address);
            assertTrue(answer.body().contains("Did you mean <" + Dossier.BASE + near + ">?"), answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id", "/id/", "/id/dataset", "/id/dataset/build"})
    void dataSetLeadsToTheDescription(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get(path, "text/turtle");
        assertEquals(303, answer.statusCode());
        assertEquals("/void", answer.headers().firstValue("Location").orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"graph.ttl, text/turtle", "evidence.ttl, text/turtle", "dataset.nq, application/n-quads"})
    void filesOfTheDataSetAreWhereTheirIrisLead(String name, String mediaType) throws Exception {
        HttpResponse<String> answer = SERVER.get("/id/dataset/" + name, "*/*");
        assertEquals(200, answer.statusCode());
        assertEquals(Files.readString(SERVER.file(name)), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(mediaType));
    }

    @Test
    void descriptionIsWhereVoidSaysThatItIs() throws IOException, InterruptedException {
        assertEquals(SERVER.get("/void").body(), SERVER.get("/.well-known/void").body());
    }

    @Test
    void queryServiceDescribesItself() throws IOException, InterruptedException {
        Node service = NodeFactory.createURI(SERVER.address("/sparql").toString());
        Node endpoint = NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint");
        assertTrue(graph(SERVER.get("/sparql", "text/turtle")).contains(service, endpoint, service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/figures",
                "/id/" + INTERPOL,
                "/void",
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/data?default",
                "/reconcile",
                "/health",
                "/icon.svg"
            })
    void headSaysWhatGetWouldWithoutContent(String path) throws IOException, InterruptedException {
        HttpResponse<String> get = SERVER.get(path);
        HttpResponse<String> head =
                SERVER.send(SERVER.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.body());
        for (String header : List.of("Content-Type", "ETag", "Cache-Control")) {
            assertEquals(get.headers().firstValue(header), head.headers().firstValue(header), header);
        }
        assertTrue(head.headers()
                .firstValue("Content-Length")
                .map(l -> l.equals(get.headers().firstValue("Content-Length").orElse("")))
                .orElse(true));
    }

    @Test
    void dataSetIsDescribed() throws IOException, InterruptedException {
        HttpResponse<String> answer = SERVER.get("/void", "text/turtle");
        assertTrue(
                graph(answer).contains(Node.ANY, NodeFactory.createURI("http://rdfs.org/ns/void#uriSpace"), Node.ANY));
    }

    @Test
    void unchangedAnswerIsNotSentAgain() throws IOException, InterruptedException {
        String tag = SERVER.get("/id/" + INTERPOL + "?format=nt")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again =
                SERVER.send(SERVER.request("/id/" + INTERPOL + "?format=nt").header("If-None-Match", tag));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, bindings",
        "application/sparql-results+xml, <sparql",
        "text/csv, n",
        "text/tab-separated-values, ?n"
    })
    void queryAnswersInTheUsualFormats(String type, String part) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                SERVER.get("/sparql?query=" + TestServer.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), type);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(answer.body().contains(part), answer.body());
    }

    @Test
    void queryFindsWordsOfNames() throws IOException, InterruptedException {
        assertTrue(SERVER.query(
                        "PREFIX text: <http://jena.apache.org/text#> SELECT DISTINCT ?thing { ?thing text:query \"europol\" }")
                .body()
                .contains(Dossier.BASE + "organization/europol"));
    }

    @Test
    void graphStoreGivesTheGraphOfOneArticleAndOfAll() throws IOException, InterruptedException {
        int one = graph(SERVER.get("/data?graph=" + TestServer.encode(Dossier.BASE + "article/port"), "text/turtle"))
                .size();
        int all = graph(SERVER.get("/data?default", "text/turtle")).size();
        assertTrue(one > 0 && one < all, one + " of " + all);
    }
}
