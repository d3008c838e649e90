package org.dossier.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventReaderTest {

    @Test
    void purposeThatWasCarriedOutIsTheEvent() {
        String text = "On Friday, Dutch customs carried out an exercise to burn counterfeit bags in Rotterdam.";
        assertTrue(line("Destruction", text).contains("counterfeit bags"));
        assertEquals(List.of(), Told.read("Operation", text));
    }

    @Test
    void purposeOfWhatOnlyBeganIsNoEvent() {
        assertEquals(
                List.of(),
                Told.read("Destruction", "On Friday, Dutch customs launched a campaign to burn counterfeit bags."));
    }

    @Test
    void enumeratedInstancesAreTargets() {
        String line = line(
                "Operation",
                "On Friday, Dutch customs launched an operation to target crimes such as piracy, fraud and arson.");
        assertTrue(line.contains("piracy | fraud | arson"), line);
        assertTrue(!line.contains("crimes"), line);
    }

    @Test
    void supportWithoutNameBelongsToTheOperationToldOfLast() {
        String line = line(
                "Operation",
                "On Friday, Dutch customs launched an operation against piracy. Europol and Interpol provided support.");
        assertTrue(line.contains("Europol") && line.contains("Interpol"), line);
    }

    @Test
    void supportForSomethingElseDoesNotBelongToTheOperation() {
        String line = line(
                "Operation",
                "On Friday, Dutch customs launched an operation against piracy. Europol supported a charity run.");
        assertTrue(!line.contains("Europol"), line);
    }

    @Test
    void bodyNamedByItsPlaceActsThere() {
        String line = line("Case", "In February, police in Zhejiang province resolved a case of film piracy.");
        assertTrue(List.of(line.split(" \\| ")).contains("Zhejiang"), line);
    }

    @Test
    void wordsInTheNameOfABodyTellNothing() {
        assertEquals(List.of(), Told.read("Case", "The Food Crime Investigation Bureau opened in Rome in May 2020."));
    }

    private static String line(String kind, String text) {
        return String.join("\n", Told.read(kind, text));
    }
}
