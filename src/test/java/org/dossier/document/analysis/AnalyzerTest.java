package org.dossier.document.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.article.Article;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.Scorer;
import org.dossier.document.learning.Words;
import org.dossier.document.tree.Parser;
import org.junit.jupiter.api.Test;

class AnalyzerTest {

    private static final Analyzer ANALYZER = Analyzer.load();
    private static final String TEXT = "Customs stops parcels[Photo/Agency]\n\n"
            + "Officers of the Harbour Bureau, led by Lt. J. Ng, seized 1\u00A0300 kg of tea (US$7.24 million) on"
            + " Friday. “It's the ‘largest’ haul,” she said\u2014twice. \uD83D\uDE00 Results:\n"
            + "• 3 arrests;\n"
            + "• 25% fewer fakes than in 2020-an odd year\n\n"
            + "WWW.EXAMPLE.ORG... 中文 ё";

    private static Document analyze(String text) {
        return ANALYZER.analyze(Article.of("case", text));
    }

    private static void assertSound(Document document) {
        int at = 0;
        for (Sentence sentence : document.sentences()) {
            assertEquals(document.sentences().indexOf(sentence), sentence.index());
            assertTrue(sentence.span().start() >= at, "sentences in the order of the text");
            at = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().start() >= at, "words in the order of the text");
                assertEquals(token.text(), document.quote(token.span()));
                assertTrue(sentence.span().contains(token.span()));
                at = token.span().end();
            }
            assertTree(sentence);
        }
    }

    private static void assertTree(Sentence sentence) {
        List<Token> roots = sentence.tokens().stream().filter(t -> t.head() < 0).toList();
        assertEquals(1, roots.size());
        assertEquals("root", roots.getFirst().relation());
        assertTrue(sentence.tokens().stream().allMatch(t -> sentence.isBelow(t, roots.getFirst())), "one tree");
    }

    @Test
    void everyPrefixGivesSoundSpansAndTrees() {
        for (int end = 0; end <= TEXT.length(); end++) {
            assertSound(analyze(TEXT.substring(0, end)));
        }
    }

    @Test
    void sameTextGivesTheSameDocument() {
        assertEquals(analyze(TEXT), analyze(TEXT));
    }

    @Test
    void readsSubjectVerbAndObject() {
        Sentence sentence = analyze("Police officers seized 300 bottles of fake liquor.")
                .sentences()
                .getFirst();
        Token verb = sentence.token(2);
        assertEquals("seize", verb.lemma());
        assertEquals("VERB", verb.upos());
        assertEquals(
                "nsubj officer",
                sentence.token(1).relation() + " " + sentence.token(1).lemma());
        assertEquals(
                "obj bottle",
                sentence.token(4).relation() + " " + sentence.token(4).lemma());
        assertEquals(verb, sentence.head(sentence.token(4)).orElseThrow());
    }

    @Test
    void passiveHasPassiveSubjectAndAgent() {
        Sentence sentence = analyze("The goods were destroyed by the ministry on Friday.")
                .sentences()
                .getFirst();
        assertTrue(sentence.token(1).is("nsubj"));
        assertEquals("nsubj:pass", sentence.token(1).relation());
        assertEquals("obl:agent", sentence.token(6).relation());
    }

    @Test
    void wordsInLowerCaseAreNoProperNounsInEditedText() {
        Sentence sentence = analyze("On Tuesday, the ministry deployed a new Kunlun 2021 operation.")
                .sentences()
                .getFirst();
        assertEquals("NOUN", sentence.token(4).upos());
        assertEquals("PROPN", sentence.token(8).upos());
    }

    @Test
    void givenWordsAreKept() {
        Document document = ANALYZER.parse(List.of(List.of("Do", "n't", "split", "me"), List.of("U.S."), List.of()));
        assertEquals("Do n't split me\nU.S.\n", document.article().text());
        assertEquals(2, document.sentences().size());
        assertSound(document);
    }

    @Test
    void hugeSentencesAreCutSoThatWorkStaysLinear() {
        String text = "police and customs and courts ".repeat(5000);
        Document document = analyze(text);
        assertTrue(document.sentences().stream().allMatch(s -> s.tokens().size() <= 200));
        assertEquals(
                25000,
                document.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
    }

    @Test
    void parserLooksTwiceAtEachStateOfItsBeamAndTakesTwoStepsAWord() {
        int[] calls = new int[1];
        Scorer counting = (features, scores) -> calls[0]++;
        Words words = new Words(List.of("a b c d e f g h i j".split(" ")));
        new Parser(new Labels(List.of("root", "dep")), counting, 4).parse(words, new int[words.size()]);
        assertTrue(calls[0] <= 2 * 2 * words.size() * 4, "calls: " + calls[0]);
    }

    @Test
    void emptyAndWordlessTextsGiveNoSentences() {
        for (String text : List.of("", " \n\u00A0\n", "***", "…", "\uFEFF")) {
            assertEquals(List.of(), analyze(text).sentences(), text);
        }
    }

    @Test
    void capitalsAndOtherScriptsAreNoErrors() {
        for (String text :
                List.of("POLICE SEIZE 300 BOTTLES", "警方查获三百瓶假酒。", "\uD83D\uDE00\uD83D", "a\u0301b \u202E x")) {
            Document document = analyze(text);
            assertSound(document);
            assertTrue(document.sentences().stream()
                            .flatMap(s -> s.tokens().stream())
                            .map(Token::text)
                            .collect(Collectors.joining())
                            .length()
                    > 0);
        }
    }

    @Test
    void spansCountUtf16Units() {
        Document document = analyze("\uD83D\uDE00 Police came.");
        assertEquals(new Span(3, 9), document.sentences().getFirst().token(1).span());
    }
}
