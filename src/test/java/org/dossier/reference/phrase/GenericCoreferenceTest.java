package org.dossier.reference.phrase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.Dossier;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.model.Annotations;
import org.junit.jupiter.api.Test;

class GenericCoreferenceTest {

    private static final Dossier DOSSIER = new Dossier(Knowledge.load(Path.of("ontology")));

    private static Annotations read(String text) {
        return DOSSIER.annotate(Article.of("test", text));
    }

    /** The clusters of two and more phrases. */
    private static List<List<String>> clusters(String text) {
        Map<Integer, List<String>> found = GenericCoreference.of(read(text)).stream()
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
        assertEquals(List.of(), clusters("A small museum opened. A large library closed. A new museum closed."));
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

    @Test
    void aFamilyNameIsThePersonAndAnAppositionIsWhatItExplains() {
        assertEquals(
                List.of(List.of("Ann Carter", "Carter", "her")),
                clusters("Ann Carter wrote a novel. Later Carter sold her house."));
        assertEquals(
                List.of(List.of("Ann Carter", "a painter")), clusters("Ann Carter, a painter, moved to a village."));
    }

    @Test
    void aNounBeforeAnotherIsAPhraseOnlyWhereItIsTied() {
        assertEquals(
                List.of("The bread", "bread"),
                GenericCoreference.of(read("The bread was old. Nobody liked the bread basket or the door handle."))
                        .stream()
                        .map(l -> l.span().in("The bread was old. Nobody liked the bread basket or the door handle."))
                        .filter(t -> t.contains("bread") && !t.contains("basket") || t.equals("door"))
                        .toList());
    }

    @Test
    void aNumberInBracketsIsAWorkThatIsCitedOneThatCountsIsNoPhrase() {
        String text = "Lizards lose their tails [17] when 12 cats attack them. Most tails grow back [17], [18].";
        List<String> numbers = NounPhrases.of(read(text)).stream()
                .map(p -> p.span().in(text))
                .filter(t -> t.matches("\\d+"))
                .toList();
        assertEquals(List.of("17", "17", "18"), numbers);
    }

    private static RankerTraining.Told told(String text, String phrase, int thing) {
        int at = text.indexOf(phrase);
        Span span = new Span(at, at + phrase.length());
        return new RankerTraining.Told(span, new Span(span.end() - 1, span.end()), thing);
    }

    private static RankerTraining trained() {
        RankerTraining training = new RankerTraining();
        String text = "The red fish slept. That animal snored. A blue cat purred.";
        List<RankerTraining.Told> same =
                List.of(told(text, "The red fish", 1), told(text, "That animal", 1), told(text, "A blue cat", 2));
        Stream.of(text, text, text).forEach(t -> training.add(read(t), same));
        training.learn();
        return training;
    }

    @Test
    void theRankerLearnsWhatItIsTold() {
        List<Phrase> phrases = NounPhrases.of(read("The green bird slept. That animal snored. A black dog purred."));
        assertArrayEquals(new int[] {0, 0, 2}, trained().ranker().chains(phrases));
    }

    @Test
    void sameTextsGiveTheSameModel() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        trained().write(new DataOutputStream(first));
        trained().write(new DataOutputStream(second));
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }
}
