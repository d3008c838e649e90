package org.dossier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatelineTest {

    @Test
    void placeAndDayBeforeDashAreNoPartOfTheSentence() {
        assertEquals(6, opening(0, "ATHENS , 15 September 2025 – Police said ."));
        assertEquals(7, opening(1, "( Athens , 15 September ) – Six people were charged ."));
    }

    @Test
    void nameBeforeColonIsOneInTheFirstSentences() {
        assertEquals(2, opening(1, "Amritsar : Police said ."));
        assertEquals(0, opening(9, "Amritsar : Police said ."));
    }

    @Test
    void dayBehindAPlaceInCapitalsMayEndWithAColon() {
        assertEquals(6, opening(0, "KUCHING ( Nov 14 ) : Police said ."));
        assertEquals(5, opening(0, "KATHMANDU , July 27 : Police said ."));
        assertEquals(0, opening(0, "Rule ( No 14 ) : Drive On The Left ."));
    }

    @Test
    void dashInBracketsJoinsTwoDays() {
        assertEquals(0, opening(0, "Operation Falcon ( 28 May – 4 June ) Was Led By Police ."));
    }

    @Test
    void dashBehindWordsInLowerCaseEndsNoDateline() {
        assertEquals(0, opening(0, "Police seized wine – and beer ."));
    }

    @Test
    void dashThatOpensAnEntryIsNone() {
        assertEquals(0, opening(0, "– Police said ."));
    }

    @Test
    void joinedDashIsPartOfAWord() {
        assertEquals(0, Dateline.opening(0, words("Cross - Border Police said ."), i -> false));
    }

    private static int opening(int sentence, String text) {
        return Dateline.opening(sentence, words(text), i -> i > 0);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }
}
