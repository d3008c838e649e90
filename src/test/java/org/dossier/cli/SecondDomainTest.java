package org.dossier.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same program reads another domain, company news, from its folder alone. */
class SecondDomainTest {

    private static final Path DOMAIN = Path.of("src/test/resources/domains/companies");
    private static final Path ARTICLES = DOMAIN.resolve("articles");
    private static final double LEAST = 0.75;

    @TempDir
    static Path folder;

    private static Path out;

    @BeforeAll
    static void build() {
        out = folder.resolve("out");
        Run run = Run.of(
                "build", ARTICLES.toString(), "--ontology", DOMAIN.toString(), "--out", out.toString(), "--quiet");
        assertEquals(0, run.status(), run.err());
    }

    @Test
    void readsItsArticlesRight() {
        Run run = Run.of("evaluate", "--gold", ARTICLES.toString(), "--ontology", DOMAIN.toString());

        String all =
                run.out().lines().filter(l -> l.startsWith("all ")).findFirst().orElse("");
        double f1 = Double.parseDouble(all.strip().split("\\s+")[3]);
        assertTrue(f1 >= LEAST, () -> String.format(Locale.ROOT, "F1 %.3f%n%s", f1, run.out()));
    }

    @Test
    void leavesAFullDataSet() throws IOException {
        for (String file : List.of("graph.ttl", "evidence.ttl", "dataset.nq", "void.ttl", "report.md", "report.ttl")) {
            assertTrue(Files.size(out.resolve(file)) > 0, file);
        }
        String namespace = Knowledge.load(DOMAIN).ontology().namespace();
        var graph = RDFDataMgr.loadModel(out.resolve("graph.ttl").toString());
        assertAll(Stream.of("Company", "Executive", "Acquisition", "Appointment", "Figure", "Statement")
                .map(name -> () ->
                        assertTrue(graph.contains(null, RDF.type, graph.createResource(namespace + name)), name)));
    }

    @Test
    void usesNoTermOfTheOtherDomain() throws IOException {
        String other = Knowledge.load(Path.of("ontology")).ontology().namespace();
        for (String file : List.of("graph.ttl", "evidence.ttl", "void.ttl", "report.ttl")) {
            assertTrue(!Files.readString(out.resolve(file)).contains(other), file);
        }
    }

    @Test
    void boundsThatTheDomainLacksAreThoseOfTheProgram() throws IOException {
        assertTrue(Files.readString(out.resolve("graph.ttl")).contains("biz:bound dos:approximately"));
        assertTrue(Knowledge.load(DOMAIN).ontology().iri("moreThan").startsWith(Dos.NS));
    }

    @Test
    void figuresBecomeATable() {
        Run run = Run.of("export", "--as", "csv", "--data", out.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().lines().anyMatch(l -> l.startsWith("headcount,4300,person,approximately")), run.out());
    }

    @Test
    void itsOwnCheckFindsABuyerThatBoughtItself() {
        Run run = Run.of("validate", "--data", out.toString(), "--ontology", DOMAIN.toString());

        assertTrue(run.status() == 0 || run.out().contains("buyer-buys-itself"), run.out());
    }

    @Test
    void namesAFolderOfGeneralTablesThatIsNotThere() throws IOException {
        Path domain = Files.createDirectories(folder.resolve("domain"));
        Files.writeString(
                domain.resolve("d.ttl"),
                Files.readString(DOMAIN.resolve("companies.ttl")).replace("\"english\"", "\"welsh\""));

        Run run = Run.of("build", ARTICLES.toString(), "--ontology", domain.toString(), "--out", out + "2");

        assertTrue(run.isMistake(), run.err());
        assertTrue(run.err().contains("extends \"welsh\""), run.err());
    }
}
