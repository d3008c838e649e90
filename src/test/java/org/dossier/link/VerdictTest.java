package org.dossier.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Question ANY = new Question("x", List.of("Harbour Watch", "HW"), Optional.empty());
    private static final Question COMPANY = new Question("x", List.of("Harbour Watch"), Optional.of("company"));

    private static Candidate candidate(String name, double score, boolean match, String... types) {
        return new Candidate(name + score, name, score, match, List.of(types));
    }

    private static boolean sure(Question question, Candidate... candidates) {
        return Verdict.of(question, List.of(candidates)).orElseThrow().sure();
    }

    @Test
    void oneOfThatNameThatTheServiceIsSureOfIsALink() {
        assertTrue(sure(ANY, candidate("Harbour Watch", 100, true), candidate("Harbour Street", 60, false)));
    }

    @Test
    void articleCaseAndAccentsDoNotCount() {
        assertTrue(sure(ANY, candidate("The Hárbour watch", 100, true)));
    }

    @Test
    void abbreviationIsOneOfItsNames() {
        assertTrue(sure(ANY, candidate("HW", 100, true)));
    }

    @Test
    void anotherNameIsDoubtful() {
        assertFalse(sure(ANY, candidate("Harbour Watchers", 100, true)));
    }

    @Test
    void twoOfThatNameAreDoubtful() {
        assertFalse(sure(ANY, candidate("Harbour Watch", 100, true), candidate("Harbour Watch", 50, false)));
    }

    @Test
    void unsureServiceIsDoubtful() {
        assertFalse(sure(ANY, candidate("Harbour Watch", 100, false)));
    }

    @Test
    void rivalOfNearlyThatScoreIsDoubtful() {
        assertFalse(sure(ANY, candidate("Harbour Watch", 100, true), candidate("Harbour Guard", 95, false)));
    }

    @Test
    void wrongTypeIsNoCandidate() {
        assertEquals(Optional.empty(), Verdict.of(COMPANY, List.of(candidate("Harbour Watch", 100, true, "film"))));
    }

    @Test
    void unknownTypeIsDoubtful() {
        assertFalse(sure(COMPANY, candidate("Harbour Watch", 100, true)));
    }

    @Test
    void wrongTypeIsNoRival() {
        assertTrue(sure(
                COMPANY,
                candidate("Harbour Watch", 100, true, "company"),
                candidate("Harbour Watch", 99, true, "film")));
    }
}
