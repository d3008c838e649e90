package org.dossier.entity;

import static org.dossier.IdentityBenchmark.KNOWLEDGE;
import static org.dossier.IdentityBenchmark.READINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dossier.Dossier;
import org.dossier.graph.GraphBuilder;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.NTriples;
import org.dossier.graph.Prefixes;
import org.dossier.relation.model.Reading;
import org.dossier.statement.Statements;
import org.junit.jupiter.api.Test;

/** Adding articles never takes an IRI away, and the order of adding does not matter. */
class StableIrisTest {

    private static final int TRIALS = 20;

    private static Entities entities(List<Reading> readings) {
        return Entities.of(readings, KNOWLEDGE, Dossier.BASE);
    }

    private static Statements statements(List<Reading> readings) {
        return Statements.of(readings, entities(readings), KNOWLEDGE, Dossier.BASE);
    }

    private static List<Reading> some(Random random, int number) {
        List<Reading> shuffled = new ArrayList<>(READINGS);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, number);
    }

    @Test
    void everyIriOfSomeArticlesLeadsToANodeOfAnySetThatHasThem() {
        Random random = new Random(7);
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Reading> more = some(random, 20 + random.nextInt(20));
            List<Reading> less = more.subList(0, 1 + random.nextInt(18));
            assertTrue(names(more).containsAll(names(less)), () -> missing(more, less));
        }
    }

    private static SortedSet<String> names(List<Reading> readings) {
        Entities entities = entities(readings);
        Statements statements = Statements.of(readings, entities, KNOWLEDGE, Dossier.BASE);
        TreeSet<String> names = new TreeSet<>(entities.all().keySet());
        names.addAll(entities.aliases().keySet());
        names.addAll(statements.aliases().keySet());
        statements.all().forEach(s -> names.add(s.subject()));
        return names;
    }

    private static String missing(List<Reading> more, List<Reading> less) {
        SortedSet<String> missing = names(less);
        missing.removeAll(names(more));
        return missing.toString();
    }

    @Test
    void orderOfTheArticlesDoesNotMatter() {
        String expected = graph(READINGS);
        Random random = new Random(11);
        for (int trial = 0; trial < 3; trial++) {
            assertEquals(expected, graph(some(random, READINGS.size())));
        }
    }

    private static String graph(List<Reading> readings) {
        Prefixes prefixes =
                Prefixes.of(Dossier.BASE, "enf", KNOWLEDGE.ontology().namespace());
        KnowledgeGraph graph =
                new GraphBuilder(KNOWLEDGE, prefixes).build(readings, entities(readings), statements(readings));
        StringBuilder lines = new StringBuilder();
        graph.all().forEach(t -> lines.append(NTriples.line(t)).append('\n'));
        return lines.toString();
    }

    @Test
    void aliasLeadsToANodeAndIsNoneItself() {
        Entities entities = entities(READINGS);
        assertTrue(entities.aliases().size() > 2, entities.aliases()::toString);
        entities.aliases().forEach((iri, alias) -> {
            assertTrue(entities.all().containsKey(alias.iri()), iri);
            assertTrue(!entities.all().containsKey(iri), iri);
        });
    }
}
