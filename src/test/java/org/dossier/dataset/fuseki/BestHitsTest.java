package org.dossier.dataset.fuseki;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a {@code text:query} finds. */
class BestHitsTest {

    private static final int THINGS = 1500;

    private static final Dataset DATASET = DatasetFactory.wrap(TextDatasetFactory.create(
            DatasetGraphFactory.createTxnMem(),
            new BestHits(
                    new ByteBuffersDirectory(),
                    new TextIndexConfig(new EntityDefinition("uri", "label", RDFS.label)))));

    static {
        DATASET.executeWrite(() -> IntStream.range(0, THINGS)
                .forEach(i -> DATASET.asDatasetGraph()
                        .getDefaultGraph()
                        .add(
                                NodeFactory.createURI("urn:x:" + i),
                                RDFS.Nodes.label,
                                NodeFactory.createLiteralString("seizure " + i))));
    }

    private static int count(String pattern) {
        return DATASET.calculateRead(() -> {
            String query = "PREFIX text: <http://jena.apache.org/text#> SELECT (COUNT(*) AS ?n) { " + pattern + " }";
            try (QueryExecution execution = QueryExecutionFactory.create(query, DATASET)) {
                return execution.execSelect().next().getLiteral("n").getInt();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"'\"seizure\"', 1000", "'(\"seizure\" 7)', 7", "'(\"seizure\" 1200)', 1200"})
    void withoutANumberItIsTheBestThousand(String words, int found) {
        assertEquals(found, count("?s text:query " + words));
    }

    @Test
    void eachThingThatIsKnownIsFoundWhereverItStands() {
        assertEquals(THINGS, count("?s <http://www.w3.org/2000/01/rdf-schema#label> ?l . ?s text:query \"seizure\""));
    }

    @Test
    void indexIsClosedAlsoAfterAQueryThatWasBrokenOff() {
        BestHits index = new BestHits(
                new ByteBuffersDirectory(), new TextIndexConfig(new EntityDefinition("uri", "label", RDFS.label)));
        index.rollback();
        assertDoesNotThrow(index::close);
    }
}
