package org.dossier.relation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.relation.Told;
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

    @Test
    void whatOnlyMeasuresOutIsNoTarget() {
        String total = line(
                "Seizure", "In May 2020 Dutch customs seized a record total of 2,000 illicit and counterfeit pills.");
        assertTrue(total.contains("illicit and counterfeit pills |"), total);
        String haul = line("Seizure", "In May 2020 Dutch customs seized a large haul of fake shoes.");
        assertTrue(haul.contains("fake shoes") && !haul.contains("haul"), haul);
    }

    @Test
    void lootWithoutTimeOrPlaceIsNoEvent() {
        assertEquals(
                List.of(),
                Told.read(
                        "Seizure",
                        "Dutch customs raided a shop in Lima on 4 May 2020. Dutch customs seized fake shoes."));
    }

    @Test
    void countsOfAnOffenceAreTheOffence() {
        String line = line(
                "Trial",
                "Ann Brown pleaded guilty to one count of money laundering conspiracy in Trenton in May 2020.");
        assertTrue(line.contains("money laundering conspiracy") && !line.contains("count of"), line);
        String dated =
                line("Trial", "John Miller pleaded guilty Aug. 12 to one count of conspiracy to sell fake shoes.");
        assertTrue(dated.contains("conspiracy to sell fake shoes") && !dated.contains("count of"), dated);
    }

    @Test
    void anOffenceReachesOverAnInfinitiveThatLooksLikeANoun() {
        String line = line("Trial", "Anna Brown pleaded guilty on Friday to conspiracy to traffic in fake shoes.");
        assertTrue(line.contains("conspiracy to traffic in fake shoes"), line);
    }

    @Test
    void aRoleInASchemeIsNoOffenceButWhatItWasInIsOne() {
        String told = line("Trial", "Ann Brown was jailed for her role in the sale of fake shoes in May 2020.");
        assertTrue(told.contains("sale of fake shoes") && !told.contains("role"), told);
        String pair =
                line("Trial", "Anna Brown was jailed for her role in the sale and supply of fake shoes in May 2020.");
        assertTrue(pair.contains("fake shoes"), pair);
        String pointing = line("Trial", "Ann Brown pleaded guilty to her role in the scheme in May 2020.");
        assertTrue(!pointing.contains("role") && !pointing.contains("scheme"), pointing);
    }

    @Test
    void sinceTellsTheStartOfAnOperationAndNoEnd() {
        String text = "Dutch customs have run a campaign against fraud since 3 June 2020.";
        List<String> told = List.of(line("Operation", text).split(" \\| "));
        assertTrue(told.contains("2020-06-03"), told::toString);
        assertEquals(1, told.stream().filter(v -> v.startsWith("20")).count(), told::toString);
    }

    @Test
    void receivingASentenceIsATrial() {
        String line = line(
                "Trial",
                "At Oxford Crown Court on 4 June 2020, John Miller and Anna Brown received sentences of 10 and 12 months,"
                        + " for their involvement in the sale of fake shoes.");
        for (String part :
                List.of("Oxford Crown Court", "2020-06-04", "John Miller", "Anna Brown", "sale of fake shoes")) {
            assertTrue(line.contains(part), line);
        }
    }

    private static String line(String kind, String text) {
        return String.join("\n", Told.read(kind, text));
    }
}
