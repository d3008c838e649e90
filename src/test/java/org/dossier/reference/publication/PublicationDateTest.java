package org.dossier.reference.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.dossier.document.Document;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Tagged;
import org.dossier.mention.model.Mentions;
import org.dossier.mention.time.TimeFinder;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final TimeFinder FINDER = new TimeFinder(KNOWLEDGE);
    private static final PublicationDate PUBLICATION = new PublicationDate(KNOWLEDGE);

    private static final String EVE =
            "On Tuesday/NNP , the day/NN before World/NNP Health/NNP Day/NNP , agents/NNS raided/VBD a"
                    + " warehouse/NN .\n";

    @Test
    void fullDateInTheDatelineIsTaken() {
        assertDay(
                "2025-09-15",
                "( +Athens/NNP , 15/CD September/NNP 2025/CD +) – Six/CD people/NNS were/VBD charged/VBN .");
    }

    @Test
    void lineThatHoldsLittleButADateIsTaken() {
        assertDay("2025-01-20", "MEDIA/NNP STATEMENT/NNP – 20/CD January/NNP 2025/CD\nGoods/NNS were/VBD seized/VBN .");
        assertDay(
                "2021-10-12",
                "Parcels/NNS were/VBD seized/VBN .\nEnds/VBZ +/ +Tuesday/NNP , October/NNP 12/CD , 2021/CD");
    }

    @Test
    void dateInsideASentenceIsNoDateline() {
        assertOpen(
                "The warehouse/NN was/VBD searched/VBN on Tuesday/NNP , 28/CD February/NNP 2023/CD , by agents/NNS .");
    }

    @Test
    void weekdayTellsTheYearOfADateline() {
        assertDay(
                "2025-08-28",
                "SAO/NNP PAULO/NNP , Aug./NNP 28/CD ( +Wire/NNP +) – Agents/NNS fanned/VBD out on Thursday/NNP .\n"
                        + "Between 2020/CD and 2024/CD , they turned/VBD over billions/NNS .");
    }

    @Test
    void datelineWithoutYearAndWeekdayStaysOpen() {
        assertOpen("GUANGZHOU/NNP , April/NNP 12/CD ( +Wire/NNP +) – Customs/NNS seized/VBD it .\n"
                + "In 2019/CD there was/VBD less/JJR .");
    }

    @Test
    void dayBesideYesterdayAndTheYearSaidFitTogether() {
        assertDay(
                "2021-10-12",
                "Customs/NNP seized/VBD them yesterday/NN ( +October/NNP 11/CD +) .\n"
                        + "Last year/NN +'s/POS Dragnet/NNP 2020/CD found/VBD fewer/JJR .");
    }

    @Test
    void recurringDayWeekdayAndNameOfLastYearFitTogether() {
        PublicationDate.Inference found =
                infer(EVE + "During last year/NN +'s/POS Dragnet/NNP 2019/CD , it was/VBD 20/CD .");
        // World Health Day is 7 April; 6 April 2020 was a Monday.
        assertEquals(Optional.empty(), found.day());
        found = infer(EVE + "During last year/NN +'s/POS Dragnet/NNP 2020/CD , it was/VBD 20/CD .");
        assertEquals(Optional.of(LocalDate.of(2021, 4, 6)), found.day());
        assertTrue(
                found.reasons().getLast().contains("2021-04-06"),
                found.reasons().toString());
    }

    @Test
    void weekdayAloneChoosesAmongTheYearsAfterTheLastOneTold() {
        assertDay("2021-04-06", EVE + "From 2016/CD to 2020/CD , police/NNS cracked/VBD 90/CD cases/NNS .");
    }

    @Test
    void withoutAnyYearTheDayStaysOpen() {
        assertOpen(EVE.strip());
    }

    @Test
    void twoDaysThatCannotBothBeStayOpen() {
        assertOpen("It was/VBD seized/VBN yesterday/NN ( +October/NNP 11/CD +) .\n"
                + "They were/VBD held/VBN today/NN ( +October/NNP 20/CD +) .\n"
                + "Last year/NN +'s/POS Dragnet/NNP 2020/CD found/VBD fewer/JJR .");
    }

    @Test
    void plannedYearIsNotTheLastOneTold() {
        assertDay("2021-04-06", EVE + "In 2020/CD , it was/VBD less/JJR .\nThe centre/NN will/MD open/VB in 2024/CD .");
    }

    private static void assertDay(String day, String text) {
        assertEquals(Optional.of(LocalDate.parse(day)), infer(text).day());
    }

    private static void assertOpen(String text) {
        assertEquals(Optional.empty(), infer(text).day());
    }

    private static PublicationDate.Inference infer(String text) {
        Document document = Tagged.document(text);
        return PUBLICATION.infer(document, new Mentions(new ArrayList<>(FINDER.find(document, ""))));
    }
}
