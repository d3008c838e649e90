package org.dossier.document.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LemmatizerTest {

    private static final Lemmatizer LEMMATIZER = new Lemmatizer(
            Map.of("NOUN NNS s", "l1", "NOUN NNS ies", "l3y", "NOUN NNS ^men", "l2an", "PROPN NNP ", "k0"));

    @Test
    void longestEndingWins() {
        assertEquals("bottle", LEMMATIZER.lemma("Bottles", "NOUN NNS"));
        assertEquals("company", LEMMATIZER.lemma("companies", "NOUN NNS"));
        assertEquals("man", LEMMATIZER.lemma("men", "NOUN NNS"));
    }

    @Test
    void namesKeepTheirCapitals() {
        assertEquals("Interpol", LEMMATIZER.lemma("Interpol", "PROPN NNP"));
    }

    @Test
    void wordsWithoutRuleStay() {
        assertEquals("Xyz", LEMMATIZER.lemma("Xyz", "X FW"));
    }

    @Test
    void editLeadsFromFormToLemma() {
        for (String[] pair :
                new String[][] {{"Companies", "company"}, {"was", "be"}, {"U.S.", "U.S."}, {"better", "good"}}) {
            assertEquals(pair[1], Lemmatizer.apply(pair[0], Lemmatizer.edit(pair[0], pair[1], "NOUN NNS")));
        }
    }
}
