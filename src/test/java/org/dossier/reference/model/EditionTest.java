package org.dossier.reference.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "Harbour, Harbour II, true",
        "Harbour, Operation Harbour III, true",
        "Harbour IX, Harbour X, true",
        "Harbour, Harbour 2021, true",
        "Harbour, Harbour X, false",
        "Harbour II, Harbour, false",
        "Haven, Harbour II, false"
    })
    void anEditionComesBeforeThoseWithHigherNumbers(String one, String other, boolean before) {
        assertEquals(before, Edition.of(one).isBefore(Edition.of(other)));
    }
}
