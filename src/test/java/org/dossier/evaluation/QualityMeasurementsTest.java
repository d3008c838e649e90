package org.dossier.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.junit.jupiter.api.Test;

class QualityMeasurementsTest {

    private static final Ontology ONTOLOGY = Knowledge.load(Path.of("ontology")).ontology();

    @Test
    void valuesAreFoundByClassAndMetric() {
        Evaluation evaluation = evaluation(Map.of(Kind.FIGURE, new Score(3, 6, 4)));

        assertEquals("0.750", value(evaluation, "enf:Figure", "precision"));
        assertEquals("0.500", value(evaluation, "enf:Figure", "recall"));
    }

    @Test
    void shareOfNothingIsNotMeasured() {
        Evaluation evaluation = evaluation(Map.of(Kind.FIGURE, new Score(0, 6, 0)));

        assertEquals("none", value(evaluation, "enf:Figure", "precision"));
        assertEquals("0.000", value(evaluation, "enf:Figure", "recall"));
    }

    @Test
    void ontologyBringsWhatWasMeasuredOfIt() {
        assertEquals(
                List.of("https://w3id.org/dossier/quality/dev"),
                ONTOLOGY.header().quality().stream()
                        .filter(l -> l.object().isURI()
                                && l.object().getURI().equals("http://www.w3.org/ns/dqv#QualityMetadata"))
                        .map(l -> l.subject().getURI())
                        .toList());
    }

    private static Evaluation evaluation(Map<Kind, Score> scores) {
        return new Evaluation(new TreeMap<>(Map.of("harbour", scores)), List.of(), List.of());
    }

    private static String value(Evaluation evaluation, String about, String metric) {
        Model model = RDFParser.fromString(QualityMeasurements.turtle(evaluation, "my answers", ONTOLOGY), Lang.TURTLE)
                .toModel();
        String query = """
                PREFIX dqv: <http://www.w3.org/ns/dqv#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX enf: <https://w3id.org/dossier/enforcement#>
                SELECT ?value {
                  <https://w3id.org/dossier/quality/my-answers> dcterms:hasPart ?m .
                  ?m dcterms:subject %s ; dqv:value ?value ; dqv:isMeasurementOf <https://w3id.org/dossier/quality/metric/%s>
                }""".formatted(about, metric);
        try (QueryExecution execution = QueryExecution.create(query, model)) {
            ResultSet rows = execution.execSelect();
            return rows.hasNext() ? rows.next().getLiteral("value").getLexicalForm() : "none";
        }
    }
}
