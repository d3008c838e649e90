package org.dossier.reference.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.article.Article;
import org.dossier.document.Document;
import org.dossier.document.analysis.Analyzer;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.MentionFinder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GenericCoreferenceTest {

    private static Knowledge knowledge;
    private static Analyzer analyzer;
    private static MentionFinder finder;

    @BeforeAll
    static void load() {
        knowledge = Knowledge.load(Path.of("ontology"));
        analyzer = Analyzer.load();
        finder = new MentionFinder(knowledge);
    }

    /** The clusters of two and more phrases. */
    private static List<List<String>> clusters(String text) {
        Document document = analyzer.analyze(Article.of("test", text));
        Map<Integer, List<String>> found =
                GenericCoreference.of(document, finder.find(document), knowledge.ontology()).stream()
                        .collect(Collectors.groupingBy(
                                GenericCoreference.Linked::cluster,
                                TreeMap::new,
                                Collectors.mapping(l -> l.span().in(text), Collectors.toList())));
        return found.values().stream().filter(c -> c.size() > 1).toList();
    }

    @Test
    void definitePhraseIsTheLastOfItsNoun() {
        assertEquals(
                List.of(List.of("A new museum", "The museum")), clusters("A new museum opened. The museum was empty."));
    }

    @Test
    void anIndefinitePhraseIsNew() {
        assertEquals(List.of(), clusters("A museum opened. A museum closed."));
    }

    @Test
    void whoSpeaksIsOne() {
        assertEquals(List.of(List.of("I", "my")), clusters("I painted my door."));
    }

    @Test
    void heIsThePersonAndItIsTheThing() {
        assertEquals(List.of(List.of("Peter Smith", "He")), clusters("Peter Smith visited a museum. He slept."));
        assertEquals(List.of(List.of("The museum", "It")), clusters("The museum opened. It was empty."));
    }
}
