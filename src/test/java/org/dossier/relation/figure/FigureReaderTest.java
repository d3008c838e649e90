package org.dossier.relation.figure;

import static org.dossier.relation.figure.ToldFigures.read;
import static org.dossier.relation.figure.ToldFigures.slots;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.relation.model.RelationMention;
import org.junit.jupiter.api.Test;

/** The period, place, source and evidence of figures, with the real models. */
class FigureReaderTest {

    @Test
    void aDayOfOpeningHoldsForWhatWasOpened() {
        RelationMention cases = read("The bureau opened 62 cases in 2021.").get(0);
        assertEquals("2021-01-01", slots(cases).get("from"));
        RelationMention people =
                read("An operation launched in 2021 led to 62 arrests.").get(0);
        assertEquals(null, slots(people).get("from"));
    }

    @Test
    void aPeriodThatGoesOnEndsWithTheDayOfTheArticle() {
        RelationMention figure =
                read("This year police have arrested 57 people.").get(0);
        assertEquals(
                "2022-01-01 2022-06-15",
                slots(figure).get("from") + " " + slots(figure).get("to"));
    }

    @Test
    void dataPresentedByABodyAreThoseOfTheNextParagraph() {
        String lead = "The figures were presented by the Ministry of Public Security on Tuesday.\n\n";
        RelationMention figure = read(lead + "Officers seized 3,400 handbags.").get(0);
        assertEquals("Ministry of Public Security", slots(figure).get("reportedBy"));
        String other = "The handbags were presented by the Ministry of Public Security on Tuesday.\n\n";
        assertEquals(
                null,
                slots(read(other + "Officers seized 3,400 handbags.").get(0)).get("reportedBy"));
    }

    @Test
    void aNumberToldTwiceIsOneFigureWithTwoPassages() {
        List<RelationMention> told =
                read("Police arrested 57 people in Lagos.\n\nThe 57 people were arrested on Monday, the force said.");
        assertEquals(2, told.size());
        assertEquals(slots(told.get(0)), slots(told.get(1)));
    }

    @Test
    void aTimeBeforeANumberHoldsForTheWholeClause() {
        String text = "In May 2021, police arrested 57 people and seized 300 bottles.";
        read(text).forEach(f -> assertEquals("2021-05-01 2021-05-31", slots(f).get("from") + " " + slots(f).get("to")));
    }

    @Test
    void theDayOnWhichSomebodySaysItIsNotItsPeriod() {
        RelationMention figure = read("Police arrested 57 people, the Ministry of Public Security said on Monday.")
                .get(0);
        assertEquals(null, slots(figure).get("from"));
        assertEquals("Ministry of Public Security", slots(figure).get("reportedBy"));
    }

    @Test
    void aComparedTimeIsNotItsPeriod() {
        assertEquals(
                null,
                slots(read("That is 10 percent more than in 2019.").get(0)).get("from"));
    }

    @Test
    void aPlaceBehindANumberHoldsForTheLastNumberOnly() {
        List<RelationMention> found =
                read("Police arrested ten suspects and impounded 500 containers at the port of Rotterdam.");
        assertEquals(null, slots(found.get(0)).get("place"));
        assertEquals("Rotterdam", slots(found.get(1)).get("place"));
    }

    @Test
    void severalCoordinatedPlacesGiveNone() {
        RelationMention figure =
                read("Police raided 12 shops in Albania, Kosovo and Lebanon.").get(0);
        assertEquals(null, slots(figure).get("place"));
    }

    @Test
    void everyFigureHasPassageRuleAndConfidence() {
        RelationMention figure = read("Police arrested 57 people in Lagos.").get(0);
        assertEquals("lexicon/catch", figure.foundBy());
        assertTrue(figure.confidence() > 0.5 && figure.confidence() <= 1);
        assertEquals(0, figure.evidence().start());
    }
}
