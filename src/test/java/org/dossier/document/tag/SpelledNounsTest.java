package org.dossier.document.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNounsTest {

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
        assertEquals(Optional.of(noun), new SpelledNouns(Stream.of(noun)).singular(plural));
    }

    @Test
    void pluralsBehindAStrokeAreTakenAsTheyStand() {
        SpelledNouns nouns = new SpelledNouns(Stream.of("bureau/bureaux"));
        assertEquals(Optional.of("bureau"), nouns.singular("bureaux"));
        assertEquals(Optional.empty(), nouns.singular("bureaus"));
    }

    @Test
    void theFileKnowsWhatEndingsMislead() {
        SpelledNouns nouns = SpelledNouns.load();
        assertEquals(Optional.of("lens"), nouns.singular("lenses"));
        assertEquals(Optional.of("ox"), nouns.singular("oxen"));
        assertEquals(Optional.of("hoof"), nouns.singular("hooves"));
    }
}
