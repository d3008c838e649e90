package org.dossier.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.dossier.article.ArticleReader;
import org.dossier.entity.Entities;
import org.dossier.evaluation.GoldReader;
import org.dossier.evaluation.GoldReadings;
import org.dossier.graph.GraphBuilder;
import org.dossier.graph.KnowledgeGraph;
import org.dossier.graph.Prefixes;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.model.Reading;
import org.dossier.statement.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final String BASE = "http://example.org/id/";
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));

    @TempDir
    private Path folder;

    private static List<Reading> readings() {
        Path gold = Path.of("src/test/resources/gold");
        return new ArrayList<>(GoldReader.read(gold).stream()
                .map(g -> GoldReadings.of(
                        g, ArticleReader.read(gold.resolve(g.article() + ".txt")), KNOWLEDGE.ontology()))
                .toList());
    }

    private static KnowledgeGraph graph(List<Reading> readings) {
        return graph(readings, BASE);
    }

    private static KnowledgeGraph graph(List<Reading> readings, String base) {
        Entities entities = Entities.of(readings, KNOWLEDGE, base);
        Statements statements = Statements.of(readings, entities, KNOWLEDGE, base);
        Prefixes prefixes = Prefixes.of(base, "enf", KNOWLEDGE.ontology().namespace());
        return new GraphBuilder(KNOWLEDGE, prefixes).build(readings, entities, statements);
    }

    private String texts(String name, List<Reading> readings) throws IOException {
        Path out = folder.resolve(name);
        new DataFolder(out).replace(() -> Builds.of(graph(readings), KNOWLEDGE.ontology(), Map.of()));
        return Files.readString(out.resolve("graph.ttl"))
                + Files.readString(out.resolve("evidence.ttl"))
                + Files.readString(out.resolve("dataset.nq"));
    }

    @Test
    void orderOfArticlesLocaleAndTimeZoneDoNotMatter() throws IOException {
        String expected = texts("one", readings());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            List<Reading> reversed = readings();
            Collections.reverse(reversed);
            assertEquals(expected, texts("two", reversed));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void withdrawingAnArticleLeavesTheOthersFactsAsTheyWere() {
        List<Reading> all = readings();
        KnowledgeGraph both = graph(all);
        KnowledgeGraph one = graph(all.subList(0, 1));
        String name = all.getFirst().article().name();
        both.facts().values().removeIf(articles -> !articles.contains(name));
        assertEquals(one.facts().keySet(), both.facts().keySet());
    }

    @Test
    void descriptionCountsWhatTheFilesHold() throws IOException {
        KnowledgeGraph graph = graph(readings());
        Model model = described(graph);
        Resource dataset = model.createResource(BASE + "dataset");
        assertEquals(graph.all().size(), dataset.getProperty(VOID.triples).getInt());
        assertEquals(
                graph.all().size(),
                dataset
                        .listProperties(VOID.propertyPartition)
                        .mapWith(p -> p.getProperty(VOID.triples).getInt())
                        .toList()
                        .stream()
                        .mapToInt(i -> i)
                        .sum());
        assertEquals(
                List.of(BASE + "article/harbour-raid", BASE + "article/harbour-trial"),
                dataset
                        .listProperties(DCTerms.source)
                        .mapWith(s -> s.getResource().getURI())
                        .toList()
                        .stream()
                        .sorted()
                        .toList());
        assertTrue(dataset.hasProperty(DCTerms.license));
    }

    @Test
    void filesCanBeHadWhereTheDataSetIsPublishedUnderABaseOfItsOwn() {
        Resource file = described(graph(readings())).createResource(BASE + "dataset/graph.ttl");
        assertTrue(file.hasProperty(RDF.type, DCAT.Distribution));
        assertTrue(file.hasProperty(DCAT.downloadURL, file) && file.hasProperty(DCAT.accessURL, file));
        Model without = described(graph(readings(), Prefixes.BASE));
        assertTrue(without.contains(null, RDF.type, DCAT.Distribution));
        assertFalse(without.contains(null, DCAT.downloadURL) || without.contains(null, DCAT.accessURL));
    }

    private Model described(KnowledgeGraph graph) {
        new DataFolder(folder.resolve("out")).replace(() -> Builds.of(graph, KNOWLEDGE.ontology(), Map.of()));
        return RDFDataMgr.loadModel(folder.resolve("out/void.ttl").toString());
    }
}
