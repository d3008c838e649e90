package org.dossier.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void keepsLettersAndDigitsWithHyphensBetweenWords() {
        assertEquals("ministere-de-linterieur", Slug.of("Ministère de l'Intérieur"));
        assertEquals("st-johns-2-courts", Slug.of("  St. John's 2 -- courts!"));
        assertEquals("agency-公安部", Slug.of("Agency (公安部)"));
    }

    /** Names of ASCII letters go a shorter way: with a letter in front that is none, they come out the same. */
    @Test
    void isTheSameWithAndWithoutOtherLetters() {
        for (String name :
                new String[] {"A b", "a--B", "'a' 'b'", "a ' b", "-a-", "A.B.C.", "x_y", "1,200 kg", "a\tb\nc"}) {
            String other = Slug.of("é" + name);
            String start = Character.isLetterOrDigit(name.charAt(0)) || name.charAt(0) == '\'' ? "e" : "e-";
            assertEquals(other, start + Slug.of(name), name);
        }
    }

    @Test
    void nameWithoutLettersIsItsDigest() {
        assertEquals(Slug.digest("--"), Slug.of("--"));
        assertEquals(Slug.digest(""), Slug.of(""));
    }
}
