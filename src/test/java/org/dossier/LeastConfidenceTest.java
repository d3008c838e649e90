package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.dossier.article.Article;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.model.Reading;
import org.junit.jupiter.api.Test;

/** What is not certain enough stays out of the graph, and nothing is left that leads to it. */
class LeastConfidenceTest {

    private static final Dossier DOSSIER = new Dossier(Knowledge.load(Path.of("ontology")));

    private static final List<Reading> READINGS = List.of(DOSSIER.read(Article.of(
                    "harbour",
                    "Customs officers in Rotterdam seized 300 bottles of fake perfume and arrested two suspects on Monday.\n\n"
                            + "The Ministry of Finance said on Tuesday that the operation was a success.")
            .publishedOn(LocalDate.of(2021, 4, 23))));

    private static Set<Node> things(KnowledgeGraph graph) {
        return graph.facts().keySet().stream().map(Triple::getSubject).collect(Collectors.toSet());
    }

    @Test
    void factsBelowTheBoundAreLeftOutAndCounted() {
        KnowledgeGraph all = DOSSIER.graph(READINGS, 0);
        KnowledgeGraph none = DOSSIER.graph(READINGS, 1);
        assertTrue(all.uncertain().isEmpty(), all.uncertain()::toString);
        assertTrue(none.confidence().isEmpty(), none.confidence()::toString);
        assertEquals(Set.of("harbour"), none.uncertain().keySet(), none.uncertain()::toString);
        assertTrue(none.uncertain().get("harbour") >= 8, none.uncertain()::toString);
    }

    @Test
    void nothingLeadsToAThingThatWasLeftOut() {
        KnowledgeGraph all = DOSSIER.graph(READINGS, 0);
        double middle = all.confidence().values().stream()
                .sorted()
                .skip(all.confidence().size() / 2)
                .findFirst()
                .orElseThrow();
        KnowledgeGraph some = DOSSIER.graph(READINGS, middle);
        assertFalse(some.uncertain().isEmpty());
        Set<Node> lost = things(all);
        lost.removeAll(things(some));
        assertTrue(some.facts().keySet().stream().map(Triple::getObject).noneMatch(lost::contains), lost::toString);
    }

    @Test
    void everyThingThatARuleReadHasItsConfidence() {
        KnowledgeGraph graph = DOSSIER.graph(READINGS);
        assertTrue(graph.confidence().keySet().stream()
                .anyMatch(t -> t.getPredicate().equals(RDF.Nodes.type)
                        && t.getObject().getURI().endsWith("#Figure")));
        assertTrue(graph.confidence().values().stream().allMatch(c -> c > 0 && c < 1));
    }
}
