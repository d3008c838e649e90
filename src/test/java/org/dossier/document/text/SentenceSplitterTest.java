package org.dossier.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.article.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.load(SplittingWords.load());

    private static List<String> sentences(String line) {
        return SPLITTER.split(line, new Span(0, line.length())).stream()
                .map(s -> s.in(line))
                .toList();
    }

    private static void assertOne(String line) {
        assertEquals(List.of(line), sentences(line));
    }

    @Test
    void stopBeforeACapitalEndsASentence() {
        assertEquals(
                List.of("Police seized 3.5 tonnes.", "Two men fled!", "Why?"),
                sentences("Police seized 3.5 tonnes. Two men fled! Why?"));
    }

    @Test
    void titlesInitialsAndNumbersGoOn() {
        assertOne("Lt. Gen. John F. Smith told Dr. Jones about No. 5 on Jan. 31.");
        assertOne("The U.S. Department of Justice and the U.K. Border Force took part.");
    }

    @Test
    void abbreviationsMayEndASentence() {
        assertEquals(
                List.of("It was sent to the U.S.", "The parcels were found."),
                sentences("It was sent to the U.S. The parcels were found."));
        assertEquals(
                List.of("She works for Acme Inc.", "He does not."), sentences("She works for Acme Inc. He does not."));
    }

    @Test
    void closingQuotesStayWithTheirSentence() {
        assertEquals(List.of("\"We know.\"", "She left."), sentences("\"We know.\" She left."));
        assertEquals(List.of("“We know.”", "“They do not.”"), sentences("“We know.” “They do not.”"));
    }

    @Test
    void stopBeforeASmallLetterEndsNothing() {
        assertOne("\"Why?\" he asked.");
        assertOne("They paid approx. two dollars etc. and left.");
    }
}
