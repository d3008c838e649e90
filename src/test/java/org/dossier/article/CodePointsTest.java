package org.dossier.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    /** With pairs at the start, at the end and next to each other, halves of pairs, and nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "😀", "😀a😀😀b", "a\uD83D", "\uDE00\uD83Da\uDE00", "xx😀yyyy😀😀z"})
    void placesAreThoseThatJavaCounts(String text) {
        CodePoints places = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            assertEquals(text.codePointCount(0, i), places.before(i), "unit " + i);
        }
        assertEquals(text.codePointCount(0, text.length()), places.count());
        for (int i = 0; i <= places.count(); i++) {
            assertEquals(text.offsetByCodePoints(0, i), places.unit(i), "code point " + i);
        }
    }

    @Test
    void textBetweenTwoPlacesCutsNoPair() {
        CodePoints places = new CodePoints("a😀b");
        assertEquals("😀", places.between(1, 3));
        assertEquals("b", places.between(2, 9));
        assertEquals("a", places.between(-3, 2));
        assertEquals("", places.between(1, 2));
    }
}
