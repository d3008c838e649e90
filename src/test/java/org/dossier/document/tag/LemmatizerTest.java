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
    void verbsWhoseEndingMisleadsAreKnown() {
        Lemmatizer misled = new Lemmatizer(Map.of("VERB VBD ed", "l2", "VERB VBG ing", "l3e"));
        assertEquals("range", misled.lemma("ranged", "VERB VBD"));
        assertEquals("prohibit", misled.lemma("Prohibiting", "VERB VBG"));
        assertEquals("start", misled.lemma("started", "VERB VBD"));
        assertEquals("ranged", misled.lemma("ranged", "ADJ JJ"));
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
