package org.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.update.UpdateAction;
import org.dossier.graph.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final String PREFIXES = """
            BASE <https://w3id.org/dossier/id/>
            PREFIX enf: <https://w3id.org/dossier/enforcement#>
            PREFIX dos: <https://w3id.org/dossier/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static final Rules RULES = Rules.load(Path.of("ontology"));
    private static final Prefixes NAMES =
            Prefixes.of("https://w3id.org/dossier/id/", "enf", "https://w3id.org/dossier/enforcement#");

    private static Model right() {
        return RDFDataMgr.loadModel("src/test/resources/report/right.ttl");
    }

    private static Report of(Graph graph) {
        return Report.of(graph, RULES, Map.of("port", List.of("\"may have fled\" is only possible")));
    }

    private static List<Finding> findingsAfter(String update) {
        Model model = right();
        UpdateAction.parseExecute(PREFIXES + update, model);
        return of(model.getGraph()).findings();
    }

    @Test
    void rightGraphHasNoFindings() {
        assertEquals(List.of(), of(right().getGraph()).findings());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    label             | DELETE DATA { <place/harbour> rdfs:label "Harbour"@en }
                    label             | INSERT DATA { <place/harbour> rdfs:label "Port"@en }
                    labelFilled       | INSERT DATA { <place/harbour> rdfs:label "Hafen" }
                    altLabel          | INSERT DATA { <place/harbour> skos:altLabel "Harbour"@en }
                    derived           | DELETE DATA { <figure/1> prov:wasDerivedFrom <evidence/port/1> }
                    officialPost      | DELETE DATA { <person/jo-doe> org:holds <post/1> }
                    partOf            | INSERT DATA { <organization/harbour-customs> enf:partOf <place/harbour> }
                    cooperatesWith    | INSERT DATA { <organization/harbour-customs> enf:cooperatesWith <person/jo-doe> }
                    jurisdiction      | INSERT DATA { <organization/harbour-customs> enf:jurisdiction <person/jo-doe> }
                    within            | INSERT DATA { <place/harbour> enf:within <organization/harbour-customs> }
                    holder            | DELETE DATA { <post/1> org:heldBy <person/jo-doe> }
                    role              | INSERT DATA { <post/1> enf:role "head"@en }
                    postIn            | INSERT DATA { <post/1> org:postIn <place/harbour> }
                    start             | INSERT DATA { <seizure/1> enf:start "Thursday" }
                    organizer         | INSERT DATA { <seizure/1> enf:organizer <place/harbour> }
                    participant       | INSERT DATA { <seizure/1> enf:participant <place/harbour> }
                    targets           | INSERT DATA { <seizure/1> enf:targets <place/harbour> }
                    place             | INSERT DATA { <seizure/1> enf:place <person/jo-doe> }
                    under             | INSERT DATA { <seizure/1> enf:under <person/jo-doe> }
                    measure           | DELETE DATA { <figure/1> enf:measure enf:goodsSeized }
                    value             | INSERT DATA { <figure/1> enf:value 12.0 }
                    value             | DELETE DATA { <figure/1> enf:value 300.0 }
                    unit              | DELETE DATA { <figure/1> enf:unit "bottle" }
                    bound             | DELETE DATA { <figure/1> enf:bound enf:moreThan }
                    from              | INSERT DATA { <figure/1> enf:from "2020"^^xsd:gYear }
                    reportedBy        | INSERT DATA { <figure/1> enf:reportedBy <place/harbour> }
                    speaker           | DELETE DATA { <statement/1> enf:speaker <person/jo-doe> }
                    text              | INSERT DATA { <statement/1> enf:text "They will"@en }
                    direct            | DELETE DATA { <statement/1> enf:direct true }
                    stated            | INSERT DATA { <statement/1> enf:stated "2020-03-05"^^xsd:date }
                    prefLabel         | DELETE DATA { <goods/whisky> skos:prefLabel "whisky"@en }
                    identifier        | DELETE DATA { <article/port> dcterms:identifier "port" }
                    digest            | INSERT DATA { <article/port> dos:sha256 "abc" }
                    passage           | DELETE WHERE { ?s oa:exact ?quote }
                    rule              | DELETE DATA { <evidence/port/1> dos:rule "lexicon/seize" }
                    confidence        | INSERT DATA { <evidence/port/1> dos:confidence 1.2 }
                    """)
    void wrongGraphIsFoundByTheShape(String shape, String update) {
        List<String> rules = findingsAfter(update).stream().map(Finding::rule).toList();
        assertTrue(rules.contains("shapes/" + shape), rules::toString);
    }

    @Test
    void findingQuotesTheWordsThatItWasReadFrom() {
        Finding finding = findingsAfter("DELETE DATA { <figure/1> enf:bound enf:moreThan }")
                .get(0);
        assertEquals("https://w3id.org/dossier/id/figure/1", finding.node());
        assertEquals(
                "Harbour customs seized more than 300 bottles on Thursday.",
                finding.quotes().get(0).quote());
    }

    @Test
    void informationIsNoViolation() {
        Model model = right();
        UpdateAction.parseExecute(PREFIXES + "DELETE DATA { <person/jo-doe> org:holds <post/1> }", model);
        Report report = of(model.getGraph());
        assertFalse(report.findings().isEmpty());
        assertTrue(report.conforms());
    }

    @Test
    void pageTellsWhatWasReadAndLeftOutAndWhy() {
        String page = of(right().getGraph()).texts(NAMES).get("report.md");
        assertTrue(page.contains("1 article read; shapes and checks: no objections."), page);
        assertTrue(page.contains("| seizure | 1 |"), page);
        assertTrue(page.contains("published: 2020-03-06, inferred"), page);
        assertTrue(page.contains("left out: \"may have fled\" is only possible"), page);
    }

    @Test
    void pageTellsTheWorstFirstAndOfManyAlikeOnlySome() {
        List<Finding> found = new ArrayList<>();
        found.add(finding(Severity.VIOLATION, "checks/late", 0));
        IntStream.rangeClosed(1, 130).forEach(i -> found.add(finding(Severity.INFO, "checks/alike", i)));
        String page = ReportPage.write(new Report(List.of(), new TreeMap<>(), found));
        assertTrue(page.indexOf("### violation: checks/late") < page.indexOf("### info: checks/alike"), page);
        assertTrue(page.contains("Number 100 is odd."), page);
        assertFalse(page.contains("Number 101 is odd."), page);
        assertTrue(page.contains("and 30 more of these"), page);
        assertEquals(page.indexOf("“Once.”"), page.lastIndexOf("“Once.”"), page);
    }

    private static Finding finding(Severity severity, String rule, int number) {
        Passage one = new Passage("a", 0, 5, "Once.", Optional.of("rule/unit"), Optional.empty());
        Passage other = new Passage("a", 0, 5, "Once.", Optional.of("rule/noun"), Optional.empty());
        List<Passage> quotes = number == 0 ? List.of(one, other) : List.of();
        return new Finding(severity, rule, "n" + number, "n", "Number " + number + " is odd.", "", quotes);
    }

    @Test
    void reportGraphIsAShaclReportWithoutBlankNodes() {
        Model model = right();
        UpdateAction.parseExecute(PREFIXES + "DELETE DATA { <figure/1> enf:bound enf:moreThan }", model);
        String turtle = of(model.getGraph()).texts(NAMES).get("report.ttl");
        Model report = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(report);
        assertTrue(report.listSubjects().toList().stream().noneMatch(r -> r.isAnon()));
        assertTrue(turtle.contains("sh:focusNode <figure/1>"), turtle);
        assertTrue(turtle.contains("sh:conforms \"false\"") || turtle.contains("sh:conforms false"), turtle);
    }

    @Test
    void sameGraphGivesTheSameReport() {
        assertEquals(of(right().getGraph()).texts(NAMES), of(right().getGraph()).texts(NAMES));
    }
}
