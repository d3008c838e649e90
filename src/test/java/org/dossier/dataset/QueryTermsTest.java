package org.dossier.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.dossier.Dossier;
import org.dossier.graph.Prefixes;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTermsTest {

    private static final Ontology ONTOLOGY = Knowledge.ontology(Path.of("ontology"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "SELECT ?f { ?f enf:valeu ?v } ~ enf:valeu ~ enf:value",
                "SELECT ?f { ?f a enf:Figrue } ~ enf:Figrue ~ enf:Figure",
                "SELECT ?f { ?f enf:about/enf:organiser+ ?b } ~ enf:organiser ~ enf:organizer",
                "SELECT ?f { ?f !(rdf:type|^enf:mesure) ?b } ~ enf:mesure ~ enf:measure",
                "SELECT ?f { ?f enf:measure ?m FILTER (?m = enf:suspectCaught) } ~ enf:suspectCaught ~ enf:suspectsCaught",
                "ASK { ?x a enf:Company FILTER NOT EXISTS { ?x dos:conflictWith* ?y } } ~ dos:conflictWith ~ dos:conflictsWith",
                "SELECT ?f { OPTIONAL { ?f enf:reportdBy ?b } } ~ enf:reportdBy ~ enf:reportedBy",
                "CONSTRUCT { ?f a ?c } { ?f enf:meassure ?c } ~ enf:meassure ~ enf:measure",
            })
    void undefinedTermIsNamedWithTheNearestThatIsDefined(String query, String wrong, String near) {
        assertEquals(
                List.of(wrong + " is not defined in the ontology, so nothing has it. Did you mean " + near + "?"),
                hints(query));
    }

    @Test
    void nothingIsSuggestedForWhatIsLikeNoTerm() {
        assertEquals(
                List.of("enf:xyzxyzxyz is not defined in the ontology, so nothing has it."),
                hints("ASK { ?a enf:xyzxyzxyz ?b }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?f enf:value 7 ; enf:measure enf:casesSolved ; dos:conflictsWith ?g }",
                "ASK { ?f <http://example.org/valeu> ?v ; foaf:nmae ?n }",
                "ASK { <https://w3id.org/dossier/id/organization/nobody> ?p \"enf:valeu\" }",
                "DESCRIBE <https://w3id.org/dossier/id/organization/nobody>",
                "ASK {}",
            })
    void definedTermsThingsAndForeignTermsAreNotNamed(String query) {
        assertEquals(List.of(), hints(query));
    }

    @Test
    void everyTermOfOurExamplesIsDefined() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/queries"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rq")).toList()) {
                assertEquals(List.of(), hints(Files.readString(file)), file.toString());
            }
        }
    }

    private static List<String> hints(String query) {
        Query parsed = new Query();
        parsed.setPrefixMapping(PrefixMapping.Factory.create()
                .setNsPrefixes(Prefixes.of(Dossier.BASE, ONTOLOGY.prefix(), ONTOLOGY.namespace())
                        .namespaces()));
        return QueryTerms.of(QueryFactory.parse(parsed, query, null, null)).hints(ONTOLOGY);
    }
}
