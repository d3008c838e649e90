package org.dossier.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineSplitterTest {

    private static List<String> kinds(String text) {
        return LineSplitter.split(text).stream()
                .map(l -> l.kind() + " " + l.span().in(text))
                .toList();
    }

    private static List<Integer> paragraphs(String text) {
        return LineSplitter.split(text).stream().map(Line::paragraph).toList();
    }

    @Test
    void headlineDoesNotMergeWithLead() {
        assertEquals(
                List.of("HEADING Police close three shops", "PROSE Police closed three shops on Monday."),
                kinds("Police close three shops\nPolice closed three shops on Monday."));
    }

    @Test
    void creditGluedToHeadlineIsLeftOut() {
        assertEquals(List.of("HEADING Nation acts"), kinds("Nation acts[Photo/VCG]\n"));
        assertEquals(List.of(), kinds("[Photo by A. Reader]"));
    }

    @Test
    void bracketsInsideProseStay() {
        assertEquals(
                List.of("PROSE \"They [the sellers] knew,\" she said."),
                kinds("\"They [the sellers] knew,\" she said."));
        assertEquals(List.of("PROSE He left. [He came back.]"), kinds("He left. [He came back.]"));
    }

    @Test
    void bulletsAndNumbersMakeItems() {
        assertEquals(
                List.of("PROSE The results:", "ITEM 3 arrests", "ITEM two raids;", "ITEM a trial", "ITEM a fine"),
                kinds("The results:\n• 3 arrests\n– two raids;\n1. a trial\n*\ta fine"));
    }

    @Test
    void dashesAndNumbersInsideALineAreNoBullets() {
        assertEquals(
                List.of("PROSE LYON, France – Two men were held.", "PROSE 3.5 tonnes were found."),
                kinds("LYON, France – Two men were held.\n\n3.5 tonnes were found."));
    }

    @Test
    void linesUnderALeadInAreItemsWithoutBullets() {
        assertEquals(
                List.of("PROSE They found:", "ITEM 20 phones", "ITEM cash of various kinds", "PROSE A trial follows."),
                kinds("They found:\n20 phones\ncash of various kinds\n\nA trial follows."));
    }

    @Test
    void quotationUnderALeadInIsProse() {
        assertEquals(
                List.of("PROSE She said:", "PROSE \"We found nothing.\""), kinds("She said:\n\"We found nothing.\""));
    }

    @Test
    void wrappedLinesAreJoined() {
        String text = "Officers of the customs service stopped a lorry on the road to the\n"
                + "Border Bridge on Monday and found forty boxes of cigarettes in it,\nthe service said.";
        assertEquals(1, LineSplitter.split(text).size());
    }

    @Test
    void blankLinesAndLinesThatEndWithASentenceBeginParagraphs() {
        assertEquals(
                List.of(0, 1, 1, 2, 3), paragraphs("One.\n\n• Two\nThree was in it.\nFour too.\r\n \u00A0\r\nFive."));
    }

    @Test
    void textsGluedTogetherAreTakenApart() {
        assertEquals(
                List.of("PROSE \"It works,\" she said.", "HEADING Nation acts at last"),
                kinds("\"It works,\" she said.Nation acts at last"));
    }

    @Test
    void ornamentsAreNoLines() {
        assertEquals(List.of(), kinds("*****\n---\n\u00A0\n"));
    }

    @Test
    void pageNumbersAndWhatIsPrintedBesideThemAreLeftOutAndTheSentenceGoesOn() {
        String page = "\n\nAgency of Ports   Yearly Report\n\nPage 3 of 24\n\n";
        assertEquals(
                List.of("HEADING The agency closed three shops and", "PROSE Nobody was hurt."),
                kinds(
                        "Page 1\nAgency of Ports   Yearly Report\n\nThe agency closed three shops and\n\n- 3 -\n\nNobody was hurt."
                                + page));
        List<String> kinds = kinds("The agency closed three shops and" + page + "a depot." + page);
        assertEquals(1, kinds.size(), kinds.toString());
        assertEquals(List.of("HEADING Agency of Ports", "ITEM 12 arrests"), kinds("Agency of Ports\n12 arrests\n"));
    }

    @Test
    void itemGoesOnInLinesThatAreIndentedBelowIt() {
        assertEquals(
                List.of("PROSE Results:", "ITEM 10 shops closed in Poland and\n    Romania;", "ITEM 3 arrests"),
                kinds("Results:\n  • 10 shops closed in Poland and\n    Romania;\n  • 3 arrests\n"));
    }

    @Test
    void wrappedLinesBeforeAListGoOn() {
        assertEquals(
                List.of(
                        "PROSE The operation was led by Greece and coordinated by\nPortugal, from May to June. Results include:"),
                kinds(
                        "The operation was led by Greece and coordinated by\nPortugal, from May to June. Results include:\n"));
    }

    @Test
    void narrowColumnGoesOnWhereAllItsLinesAreFull() {
        assertEquals(
                1,
                kinds(
                                "The case was investigated by Northern Customs\nand Border Enforcement and by three other\nagencies of"
                                        + " the country.\n")
                        .size());
        assertEquals(
                List.of("PROSE Two shops were closed in the old harbour.", "PROSE Three men were held."),
                kinds("Two shops were closed in the old harbour.\nThree men were held.\n"));
    }

    @Test
    void linesOfAHeadWithRoomForMoreAreNotWrapped() {
        assertEquals(
                List.of(
                        "HEADING Police arrest 45 in crackdown on fake drugs",
                        "HEADING Thursday, March 17, 2022, updated on March 18, 2022"),
                kinds(
                                "Police arrest 45 in crackdown on fake drugs\nThursday, March 17, 2022, updated on March 18, 2022\nBy A. Writer\n"
                                        + "Reporter\nShare\nThey will be charged.\n")
                        .subList(0, 2));
    }
}
