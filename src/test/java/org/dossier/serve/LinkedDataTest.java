package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
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
