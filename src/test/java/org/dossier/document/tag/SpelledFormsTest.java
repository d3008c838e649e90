package org.dossier.document.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledFormsTest {

    @ParameterizedTest
    @CsvSource({
        "virus, viruses",
        "topaz, topazes",
        "crisis, crises",
        "avalanche, avalanches",
        "ivy, ivies",
        "convoy, convoys",
        "mango, mangoes",
        "mango, mangos",
        "studio, studios"
    })
    void pluralsFollowTheSpellingOfEnglish(String noun, String plural) {
        assertEquals(Optional.of(noun), SpelledForms.nouns(Stream.of(noun)).word(plural));
    }

    @Test
    void pluralsBehindAStrokeAreTakenAsTheyStand() {
        SpelledForms nouns = SpelledForms.nouns(Stream.of("bureau/bureaux"));
        assertEquals(Optional.of("bureau"), nouns.word("bureaux"));
        assertEquals(Optional.empty(), nouns.word("bureaus"));
    }

    @Test
    void theFileKnowsWhatEndingsMislead() {
        SpelledForms nouns = SpelledForms.nouns();
        assertEquals(Optional.of("lens"), nouns.word("lenses"));
        assertEquals(Optional.of("ox"), nouns.word("oxen"));
        assertEquals(Optional.of("hoof"), nouns.word("hooves"));
    }

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
        assertEquals(Optional.of(verb), SpelledForms.verbs(Stream.of(verb)).word(form));
    }

    @Test
    void irregularFormsStandBehindAStroke() {
        SpelledForms verbs = SpelledForms.verbs(Stream.of("flee", "flee/fled"));
        assertEquals(Optional.of("flee"), verbs.word("fled"));
        assertEquals(Optional.of("flee"), verbs.word("fleeing"));
    }

    @Test
    void otherWordsAreNotKnown() {
        assertEquals(Optional.empty(), SpelledForms.verbs(Stream.of("range")).word("rang"));
    }
}
