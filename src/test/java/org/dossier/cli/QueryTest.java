package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build wrote is asked: what follows from the facts is found, and evidence in RDF 1.2. */
class QueryTest {

    private static final String INFERRED = "GRAPH <https://w3id.org/dossier/id/inferred>";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void buildWithAndWithoutInference() throws IOException {
        Path article = Files.writeString(
                folder.resolve("raid.txt"),
                "The Criminal Investigation Department of the Spanish National Police closed 14 workshops in June 2021.\n");
        done("build", article.toString(), "--out", out("plain"));
        done("build", article.toString(), "--out", out("inferred"), "--infer");
    }

    private static String out(String name) {
        return folder.resolve(name).toString();
    }

    private static String done(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.status(), run.err());
        return run.out();
    }

    private static List<String> rows(String data, String query) {
        return done("query", query, "--data", out(data), "--format", "csv")
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void whatFollowsIsFoundWhereTheBuildInferredIt() {
        String bodies = "SELECT ?name { ?body a schema:GovernmentOrganization ; rdfs:label ?name }";
        assertEquals(List.of(), rows("plain", bodies));
        List<String> found = rows("inferred", bodies);
        assertTrue(found.contains("Criminal Investigation Department"), found.toString());
    }

    @Test
    void whatFollowsIsToldFromWhatWasRead() {
        String classes = "SELECT DISTINCT ?class { " + INFERRED + " { ?thing a ?class } }";
        assertEquals(List.of(), rows("plain", classes));
        List<String> found = rows("inferred", classes);
        assertTrue(found.contains("http://www.w3.org/ns/prov#Agent"), found.toString());
        assertFalse(found.contains("https://w3id.org/dossier/enforcement#PoliceForce"), found.toString());
    }

    @Test
    void exportedReifiersAreReadBackAndAsked() throws IOException {
        Path file = Files.writeString(
                folder.resolve("rdf12.nt"), done("export", "--as", "nt", "--rdf12", "--data", out("plain")));
        Model read = RDFDataMgr.loadModel(file.toString());
        String reified = "?fact rdf:reifies <<( ?body ?property ?value )>> ; prov:wasDerivedFrom/dos:rule ?rule .";
        long reifiers = rows("plain", "SELECT ?fact { ?fact rdf:subject ?s ; prov:wasDerivedFrom/dos:rule ?r }")
                .size();
        assertTrue(reifiers > 0);
        assertEquals(reifiers, count(read, reified));
        assertEquals(reifiers, count(read, reified + " ?body ?property ?value ."), "what is reified is stated, too");
        assertEquals(0, count(read, "?fact rdf:subject ?s"));
    }

    private static long count(Model model, String pattern) {
        String query =
                "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX prov: <http://www.w3.org/ns/prov#>"
                        + " PREFIX dos: <https://w3id.org/dossier/ns#> SELECT ?fact ?rule ?s { " + pattern + " }";
        try (QueryExecution execution =
                QueryExecution.create(QueryFactory.create(query, Syntax.syntaxSPARQL_12), model)) {
            return execution.execSelect().materialise().rewindable().size();
        }
    }
}
