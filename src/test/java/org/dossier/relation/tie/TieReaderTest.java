package org.dossier.relation.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.dossier.relation.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieReaderTest {
    private static List<String> lines(String expected) {
        return Arrays.stream(expected.split(";")).map(String::strip).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "The Ministry of Finance's Fraud Bureau searched the shop. ~ Fraud Bureau | Ministry of Finance",
                "The Fraud Bureau of the Ministry of Finance searched the shop. ~ Fraud Bureau | Ministry of Finance",
                "The Fraud Bureau (FB) of the Ministry of Finance searched it. ~ Fraud Bureau | Ministry of Finance",
                "The Fraud Bureau, a branch of the Ministry of Finance, searched it. ~ Fraud Bureau | Ministry of Finance",
                "The Fraud Bureau, which belongs to the Ministry of Finance, searched it. ~ Fraud Bureau | Ministry of Finance",
                "The Fraud Bureau is part of the Ministry of Finance. ~ Fraud Bureau | Ministry of Finance",
            })
    void unitsArePartsOfTheirBodies(String text, String expected) {
        assertEquals(lines(expected), Told.read("partOf", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "The Fraud Bureau is not part of the Ministry of Finance.",
                "The Fraud Bureau met the Ministry of Finance.",
                "The Fraud Bureau will belong to the Ministry of Finance.",
                "It was examined by the Fraud Bureau, and the Department of Justice and Ministry of Finance watched.",
                "It was examined by the Fraud Bureau (FB), and the Department of Finance's lawyers.",
            })
    void deniedAndPlannedPartsAreNoFacts(String text) {
        assertEquals(List.of(), Told.read("partOf", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "Europol, together with Interpol, arrested five men. ~ Europol | Interpol",
                "Europol arrested five men in cooperation with Interpol. ~ Europol | Interpol",
                "Europol, assisted by Interpol, arrested five men. ~ Europol | Interpol",
                "Europol was supported by Interpol and Frontex. ~ Europol | Interpol ; Europol | Frontex",
                "The shop was searched by Europol with the help of Interpol. ~ Europol | Interpol",
                "Working with Interpol, Europol arrested five men. ~ Europol | Interpol",
                "At the invitation of Interpol, Europol arrested five men. ~ Europol | Interpol",
                "The raid was a joint effort of Europol and Interpol. ~ Europol | Interpol",
                "With Europol's support, Interpol searched 12 homes. ~ Interpol | Europol",
                "Europol arrested five men. Interpol provided support. ~ Interpol | Europol",
                "Europol arrested five men. Backing it up was Interpol. ~ Interpol | Europol",
                "Europol acted on a tip from Interpol. ~ Europol | Interpol",
                "The shop was searched by Europol and Interpol. ~ Europol | Interpol",
            })
    void bodiesThatTheTextTiesTogetherCooperate(String text, String expected) {
        assertEquals(lines(expected), Told.read("cooperatesWith", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "Europol did not work with Interpol.",
                "Europol hopes to work with Interpol.",
                "Europol and Interpol said that five men were held.",
                "Europol warned Interpol.",
                "Europol arrested five men. Interpol lost its support.",
                "Europol plans a joint raid of Europol and Interpol.",
            })
    void deniedAndHopedCooperationIsNone(String text) {
        assertEquals(List.of(), Told.read("cooperatesWith", text));
    }
}
