package org.dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dossier.graph.NTriples;
import org.junit.jupiter.api.Test;

class InferenceTest {

    private static final Rules RULES = Rules.load(Path.of("ontology"));
    private static final String PREFIXES = """
            @prefix : <http://example.org/> .
            @prefix enf: <https://w3id.org/dossier/enforcement#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix schema: <https://schema.org/> .
            """;

    private static Set<String> lines(Graph graph) {
        return graph.stream().map(NTriples::line).collect(Collectors.toSet());
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create()
                .source(new StringReader(PREFIXES + turtle))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private static void assertFollows(String facts, String expected) {
        Set<String> inferred = Inference.of(graph(facts).stream().toList(), RULES).stream()
                .map(NTriples::line)
                .collect(Collectors.toSet());
        assertTrue(inferred.containsAll(lines(graph(expected))), inferred.toString());
        lines(graph(facts)).forEach(fact -> assertFalse(inferred.contains(fact), fact));
    }

    @Test
    void memberOfAClassIsOneOfTheWiderClassesAndOfTheStandardOnes() {
        assertFollows(":a a enf:PoliceForce .", ":a a enf:PublicBody , enf:Organization , org:Organization .");
    }

    @Test
    void partOfAPartIsAPartAndTheWholeHasIt() {
        assertFollows(
                ":a enf:partOf :b . :b enf:partOf :c .",
                ":a enf:partOf :c ; org:subOrganizationOf :b , :c . :c enf:hasPart :a , :b .");
    }

    @Test
    void cooperationIsMutual() {
        assertFollows(":a enf:cooperatesWith :b . :b a enf:Organization .", ":b enf:cooperatesWith :a .");
    }

    @Test
    void propertyTellsTheClassOfItsEnds() {
        assertFollows(":e enf:organizer :o . :o enf:role \"x\" .", ":e a enf:Event . :o a enf:Organization .");
    }

    @Test
    void nothingIsInferredOfTheOntologyItself() {
        assertEquals(List.of(), Inference.of(List.of(), RULES));
    }
}
