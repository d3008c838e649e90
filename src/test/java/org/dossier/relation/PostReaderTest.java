package org.dossier.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "Anna Berg, head of Interpol, said so. ~ Anna Berg | head | Interpol",
                "Anna Berg, 49, deputy director of Europol, said so. ~ Anna Berg | deputy director | Europol",
                "Europol's Executive Director Anna Berg said so. ~ Anna Berg | executive director | Europol",
                "Europol spokeswoman Anna Berg said so. ~ Anna Berg | spokeswoman | Europol",
                "This was said by Europol’s executive director, Anna Berg. ~ Anna Berg | executive director | Europol",
                "Anna Berg, who heads Europol, said so. ~ Anna Berg | head | Europol",
                "Anna Berg, director of narcotics at Europol, said so. ~ Anna Berg | director of narcotics | Europol",
                "Anna Berg, chief of the Ministry of Finance's Fraud Bureau, said so. ~ Anna Berg | chief | Fraud Bureau",
            })
    void postsAreReadBeforeAndAfterNames(String text, String expected) {
        assertEquals(List.of(expected), Told.read("Post", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "Anna Berg, former head of Interpol, said so.",
                "Anna Berg of Interpol said so.",
                "Former Europol director Anna Berg said so.",
                "A spokeswoman for Europol met Anna Berg.",
                "Anna Berg, director of the film, said so.",
                "The head of Interpol said so to Anna Berg.",
            })
    void formerPostsAndOtherPeoplesPostsAreNone(String text) {
        assertEquals(List.of(), Told.read("Post", text));
    }
}
