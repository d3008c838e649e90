package org.dossier.relation.tie.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.relation.Told;
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
                "Interpol has named Anna Berg as director. ~ Anna Berg | director | Interpol",
                "Anna Berg was appointed director of Europol. ~ Anna Berg | director | Europol",
                "Europol announced the appointment of Anna Berg as director. ~ Anna Berg | director | Europol",
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
                "Interpol will appoint Anna Berg as director.",
                "Interpol named Anna Berg as a witness.",
            })
    void formerPostsAndOtherPeoplesPostsAreNone(String text) {
        assertEquals(List.of(), Told.read("Post", text));
    }
}
