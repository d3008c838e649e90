package org.dossier.document.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledVerbsTest {

    @ParameterizedTest
    @CsvSource({
        "range, ranged",
        "range, ranging",
        "toe, toeing",
        "envy, envied",
        "envy, envying",
        "survey, surveyed",
        "mimic, mimicked",
        "mimic, mimicking",
        "total, totaled",
        "total, totalled",
        "prod, prodding",
        "fuel, fueling"
    })
    void formsFollowTheSpellingOfEnglish(String verb, String form) {
        assertEquals(Optional.of(verb), new SpelledVerbs(Stream.of(verb)).base(form));
    }

    @Test
    void irregularFormsStandBehindAStroke() {
        SpelledVerbs verbs = new SpelledVerbs(Stream.of("flee", "flee/fled"));
        assertEquals(Optional.of("flee"), verbs.base("fled"));
        assertEquals(Optional.of("flee"), verbs.base("fleeing"));
    }

    @Test
    void otherWordsAreNotKnown() {
        assertEquals(Optional.empty(), new SpelledVerbs(Stream.of("range")).base("rang"));
    }
}
