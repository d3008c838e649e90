package org.dossier.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.dossier.article.ArticleReader;
import org.dossier.entity.Entities;
import org.dossier.graph.GraphBuilder;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.Prefixes;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.model.Reading;
import org.dossier.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A perfect reading scores 1; what is taken away or added costs exactly its items. */
class EvaluationTest {

    private static final String BASE = "http://example.org/id/";
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final Gold GOLD =
            GoldReader.read(Path.of("src/test/resources/gold")).getFirst();

    private KnowledgeGraph graph;

    @BeforeEach
    void buildTheGraphOfAPerfectReading() {
        Reading reading = GoldReadings.of(
                GOLD, ArticleReader.read(Path.of("src/test/resources/gold/harbour-raid.txt")), KNOWLEDGE.ontology());
        List<Reading> readings = List.of(reading);
        Entities entities = Entities.of(readings, KNOWLEDGE, BASE);
        Statements statements = Statements.of(readings, entities, KNOWLEDGE, BASE);
        Prefixes prefixes = Prefixes.of(BASE, "enf", KNOWLEDGE.ontology().namespace());
        graph = new GraphBuilder(KNOWLEDGE, prefixes).build(readings, entities, statements);
    }

    private Evaluation evaluate() {
        return Evaluation.of(graph, List.of(GOLD), KNOWLEDGE.ontology());
    }

    private void remove(Predicate<Triple> which) {
        graph.facts().keySet().removeIf(which);
    }

    private static boolean has(Triple triple, String property) {
        return triple.getPredicate().getURI().endsWith("#" + property);
    }

    @Test
    void perfectReadingScoresOne() {
        Evaluation evaluation = evaluate();
        assertEquals(new Score(29, 29, 29), evaluation.overall());
        assertEquals(List.of(), evaluation.errors());
    }

    @Test
    void missingSlotCostsRecallOnly() {
        remove(t -> has(t, "unit"));
        Score figures = evaluate().total().get(Kind.FIGURE);
        assertEquals(1, figures.precision());
        assertEquals(7.0 / 8, figures.recall());
    }

    @Test
    void figureWithoutItsValueIsNoneOfTheAnswer() {
        remove(t -> has(t, "value"));
        Score figures = evaluate().total().get(Kind.FIGURE);
        assertEquals(0, figures.credit());
        assertEquals(7, figures.found());
    }

    @Test
    void boundThatIsNotGivenIsExact() {
        remove(t -> has(t, "bound"));
        assertEquals(1, evaluate().total().get(Kind.FIGURE).f1());
    }

    @Test
    void broaderClassCountsHalf() {
        Triple type = graph.facts().keySet().stream()
                .filter(t -> t.getObject().isURI() && t.getObject().getURI().endsWith("#CustomsAuthority"))
                .findFirst()
                .orElseThrow();
        graph.facts()
                .put(
                        Triple.create(
                                type.getSubject(),
                                type.getPredicate(),
                                NodeFactory.createURI(KNOWLEDGE.ontology().iri("PublicBody"))),
                        graph.facts().remove(type));
        assertEquals(4.5, evaluate().total().get(Kind.ENTITY).credit());
    }

    @Test
    void lessPreciseDateCountsHalf() {
        Triple date = graph.facts().keySet().stream()
                .filter(t -> has(t, "date"))
                .findFirst()
                .orElseThrow();
        graph.facts()
                .put(
                        Triple.create(
                                date.getSubject(), date.getPredicate(), NodeFactory.createLiteralString("2022-05")),
                        graph.facts().remove(date));
        assertEquals(7.5, evaluate().total().get(Kind.EVENT).credit());
    }

    @Test
    void errorNamesTheRuleThatReadIt() {
        Map<Kind, List<Map<String, List<String>>>> facts = new EnumMap<>(GOLD.facts());
        facts.put(Kind.COOPERATION, List.of());
        Gold without = new Gold(GOLD.article(), GOLD.entities(), facts);
        List<ScoredError> errors =
                Evaluation.of(graph, List.of(without), KNOWLEDGE.ontology()).errors();
        assertEquals(1, errors.size());
        assertEquals(ScoredError.Sort.EXTRA, errors.getFirst().sort());
        assertTrue(errors.getFirst().foundBy().contains("gold"));
    }
}
