package org.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final String BASE = "https://example.org/";

    private static final Graph GRAPH =
            RDFParser.create().source(new StringReader("""
                    @base <https://example.org/> .
                    @prefix enf: <https://w3id.org/dossier/enforcement#> .
                    @prefix dos: <https://w3id.org/dossier/ns#> .
                    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                    @prefix prov: <http://www.w3.org/ns/prov#> .
                    @prefix oa: <http://www.w3.org/ns/oa#> .
                    @prefix dcterms: <http://purl.org/dc/terms/> .
                    <falcon> a enf:Operation ; rdfs:label "Falcon"@en ; enf:participant <peru> , <chile> .
                    <raid/2021-05-04-0a1b2c3d4e5f> a enf:Raid ; enf:date "2021-05-04" ; enf:place <lima> ; enf:targets <bags> .
                    <lima> rdfs:label "Lima"@en . <bags> rdfs:label "bags"@en .
                    <peru> rdfs:label "Peru"@en . <chile> rdfs:label "Chile"@en .
                    <f1> rdf:subject <falcon> ; rdf:predicate enf:participant ; rdf:object <peru> ; prov:wasDerivedFrom <e> .
                    <f2> rdf:subject <falcon> ; rdf:predicate enf:participant ; rdf:object <chile> ; prov:wasDerivedFrom <e> .
                    <e> dos:rule "lexicon/take-part" ; dos:confidence 0.85 ; oa:hasSource <p> .
                    <p> oa:hasSource <a> ; oa:hasSelector <s> . <a> dcterms:identifier "a" .
                    <s> oa:start 0 ; oa:end 37 ; oa:exact "Peru and Chile took part in Falcon ." .
                    """)).lang(Lang.TURTLE).toGraph();

    private final Explanation explanation =
            new Explanation(GRAPH, Knowledge.load(Path.of("ontology")).ontology());

    @Test
    void valuesOfOnePropertyShareTheirPassage() {
        assertEquals(
                List.of(
                        "Falcon (operation)",
                        "<https://example.org/falcon>",
                        "",
                        "  participant: Chile; Peru",
                        "      a, characters 0 to 37, by lexicon/take-part, confidence 0.85: \"Peru and Chile took part in Falcon .\""),
                explanation.of(NodeFactory.createURI(BASE + "falcon")));
    }

    @Test
    void eventWithoutNameIsCalledByWhatIsToldOfIt() {
        assertEquals(
                "2021-05-04, Lima, bags (raid)",
                explanation
                        .of(NodeFactory.createURI(BASE + "raid/2021-05-04-0a1b2c3d4e5f"))
                        .getFirst());
    }

    @Test
    void unknownThingHasNoExplanation() {
        assertEquals(List.of(), explanation.of(NodeFactory.createURI(BASE + "eagle")));
    }
}
