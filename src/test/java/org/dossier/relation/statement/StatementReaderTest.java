package org.dossier.relation.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.relation.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said, by whom, quoted or reported, and when: in the styles of agencies, papers and press offices. */
class StatementReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "Interpol said that the network had been broken. ~ Interpol | the network had been broken | false",
                "Interpol said the network had been broken. ~ Interpol | the network had been broken | false",
                "The network was broken, Interpol said on Monday. ~ Interpol | The network was broken | false | 2024-03-04",
                "The network was broken, said Anna Berg, head of Interpol. ~ Anna Berg | The network was broken | false",
                "Anna Berg, head of Interpol, said the network had been broken. ~ Anna Berg | the network had been broken | false",
                "The network, Interpol added, was broken. ~ Interpol | The network was broken | false",
                "According to Interpol, the network was broken. ~ Interpol | the network was broken | false",
                "The network was broken, according to Interpol. ~ Interpol | The network was broken | false",
                "\"The network is broken,\" said Anna Berg, head of Interpol. ~ Anna Berg | The network is broken | true",
                "“The network is broken,” Anna Berg of Interpol told reporters. ~ Anna Berg | The network is broken | true",
                "Anna Berg of France's Ministry of Finance said the network was broken. ~ Anna Berg | the network was broken | false",
                "Anna Berg said: “The network is broken.” ~ Anna Berg | The network is broken. | true",
                "“It is broken,” said Anna Berg. “We are glad.” ~ Anna Berg | It is broken. We are glad. | true",
                "Interpol said in a statement on Monday that the network was broken. ~ Interpol | the network was broken | false | 2024-03-04",
                "On Monday, Interpol announced that the network was broken. ~ Interpol | the network was broken | false | 2024-03-04",
                "Interpol announced on Monday, that the network was broken. ~ Interpol | the network was broken | false | 2024-03-04",
                "A spokesman for Interpol said the network was broken. ~ Interpol | the network was broken | false",
                "The network was broken, said an official with Interpol. ~ Interpol | The network was broken | false",
                "Anna Berg, an official with Interpol, said the network was broken. ~ Anna Berg | the network was broken | false",
                "The radio quoted Anna Berg as saying on Monday that it was broken. ~ Anna Berg | it was broken | false | 2024-03-04",
                "Anna Berg was quoted as saying the network was broken. ~ Anna Berg | the network was broken | false",
                "The network was broken, Europol and Interpol said. ~ Europol | The network was broken | false",
                "Inspector (Fraud) Anna Berg said the network was broken. ~ Anna Berg | the network was broken | false",
                "It was broken, said Germany's Ministry of Finance Monday. ~ Ministry of Finance | It was broken | false | 2024-03-04",
            })
    void attributionIsReadBeforeAfterAndInside(String text, String expected) {
        assertEquals(List.of(expected), Told.read("Statement", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "Interpol did not say how many people were held.",
                "Interpol will say on Monday how many people were held.",
                "Officials said the network had been broken.",
                "According to data released by Interpol, 200 people were held.",
                "Interpol figures show that 200 people were held.",
                "According to the indictment, the couple ran the network.",
                "Interpol reported three people to the prosecutors.",
                "Police held an official of Interpol who said the network had been broken.",
                "The head of Interpol said the network had been broken.",
                "The network is said to have been broken.",
                "The film \"The Long Way Home\" was copied by the network.",
                "The network ran what Interpol calls a “parallel bank” in Lyon.",
            })
    void dataPapersNamelessSpeakersAndTitlesMakeNoStatement(String text) {
        assertEquals(List.of(), Told.read("Statement", text));
    }

    @Test
    void dayGivenOnceHoldsForAllThatTheSpeakerSays() {
        assertEquals(
                List.of(
                        "Interpol | More arrests will follow | false | 2024-03-04",
                        "Interpol | The network was broken | false | 2024-03-04"),
                Told.read(
                        "Statement",
                        "The network was broken, Interpol said on Monday.\n\nMore arrests will follow, Interpol added."));
    }

    @Test
    void quotationGoesOnOverParagraphs() {
        List<String> found = Told.read(
                "Statement",
                "Anna Berg said: “The network is broken.\n\n“We are glad about it.”\n\nNothing else is known.");
        assertEquals(1, found.size());
        assertEquals(true, found.getFirst().startsWith("Anna Berg | The network is broken."));
    }

    @Test
    void participleAddsAReportToAQuotation() {
        assertEquals(
                List.of("Anna Berg | It is broken | true", "Anna Berg | more arrests would follow | false"),
                Told.read("Statement", "\"It is broken,\" said Anna Berg, adding that more arrests would follow."));
    }
}
