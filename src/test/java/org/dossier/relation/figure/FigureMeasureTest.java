package org.dossier.relation.figure;

import static org.dossier.relation.figure.ToldFigures.figures;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers of a text measure and count, with the real models. */
class FigureMeasureTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Police in Lagos arrested 57 people.                                  | suspectsCaught 57 person",
                "Some 57 people were detained by police in Lagos.                     | suspectsCaught 57 person approximately",
                "The raid led to the arrest of 57 people.                             | suspectsCaught 57 person",
                "Officers made 57 arrests.                                            | suspectsCaught 57 arrest",
                "Among those arrested were 12 men and nine women.                     | suspectsCaught 12 man; suspectsCaught 9 woman",
                "Nine suspects are in custody.                                        | suspectsCaught 9 suspect",
                "Prosecutors charged 41 people with fraud.                            | peoplePunished 41 person",
                "More than 300 suspects have been identified.                         | otherFigure 300 suspect moreThan",
                "Last year 182 cases were investigated and 171 suspects detained.     | casesSolved 182 case; suspectsCaught 171 suspect",
                "Courts accepted 4,500 cases.                                         | otherFigure 4500 case",
                "Customs officers seized 45,000 bottles of wine and 200 kg of tea.    | goodsSeized 45000 bottle; goodsSeized 200 kilogram",
                "Seized in the raids were 71 tonnes of oil.                           | goodsSeized 71 tonne",
                "The officers carried away some 6,000 labels.                         | goodsSeized 6000 label approximately",
                "Fake watches worth 3 million euros were crushed in Rome.             | goodsDestroyed 3000000 EUR",
                "The campaign brought the closure of 18 dens.                         | sitesClosed 18 den",
                "About 4,000 shops remain sealed.                                     | sitesClosed 4000 shop approximately",
                "The force dismantled 59 criminal groups.                             | gangsBroken 59 group",
                "Inspectors checked 218,000 parcels.                                  | actionsTaken 218000 parcel",
                "The unit carried out searches at 12 locations.                       | actionsTaken 12 location",
                "Nineteen countries took part.                                        | placesCovered 19 country",
                "The judge sentenced him to seven years in prison.                    | penalty 7 year",
                "A court fined the firm 150,000 yuan.                                 | penalty 150000 CNY",
                "Offenders face up to 25 years behind bars.                           | penalty 25 year upTo",
                "The fraud cost banks 8.6 million euros.                              | valueInvolved 8600000 EUR",
                "Last year 30 police, customs and health agencies took part.          | otherFigure 30 agency",
                "Police not only arrested 57 people but also seized 30 cars.          | suspectsCaught 57 person; goodsSeized 30 car",
                "Officers took 14 people into custody.                                | suspectsCaught 14 person",
                "Two suspects fled into the forest.                                   | otherFigure 2 suspect",
                "Two suspects were killed.                                            | otherFigure 2 suspect",
                "It led to the opening of 646 judicial cases.                         | otherFigure 646 case",
                "Three men, who had smuggled in 300 cigars, were caught.              | suspectsCaught 3 man; otherFigure 300 cigar",
                "Cash was seized, as well as 360 kilograms of cocaine.                 | goodsSeized 360 kilogram",
                "The raid led to the arrest and arraignment of 75 people.             | suspectsCaught 75 person",
                "Some 21 suspects involved in the sale of wine in the city of Rome were arrested. | suspectsCaught 21 suspect approximately",
                "Officers seized 206 knives. Others are 48,850 cigarettes and 300 tins of food. | goodsSeized 206 knife; goodsSeized 48850 cigarette; goodsSeized 300 tin",
                "They broke sections 46, 47 and 161 of the law. Under rules 4 and 5, 300 people were fined. | peoplePunished 300 person",
                "Officers seized 20 tonnes of wine. The gang had issued invoices with a total value of 3 million euros. | goodsSeized 20 tonne; valueInvolved 3000000 EUR",
                "Last year 30 police and health regulatory agencies took part.        | otherFigure 30 agency",
                "The number of smugglers caught in the raids reached 510.             | suspectsCaught 510 smuggler",
                "Nine men were arrested - five in Rome and four in Oslo - and charged. | suspectsCaught 9 man; suspectsCaught 5 man; suspectsCaught 4 man",
                "Last year 30 cross-border smugglers and nine cross-eyed men were charged. | peoplePunished 30 smuggler; peoplePunished 9 man",
                "Last year 30 customs and police officers took part.                  | otherFigure 30 officer",
                "Last year 30 police and three lorries took part.                     | otherFigure 30 police officer; otherFigure 3 lorry",
                "Bags made up 28 percent of the haul.                                 | shareOf 28 percent",
            })
    void theWordThatGovernsANumberSaysWhatItMeasures(String text, String expected) {
        assertEquals(expected, figures(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The driver, a man of 54, was arrested.",
                "The two agencies have worked together for long.",
                "No arrests were made and no goods were seized.",
                "The ministry plans to hire 300 officers.",
                "Prosecutors hope to recover 400,000 euros.",
                "He had worked there for seven years.",
                "One of the brokers was detained.",
                "Police did not arrest 57 people.",
                "Call the hotline on 2545 6182.",
            })
    void numbersThatTellNothingOfTheStoryAreNoFigures(String text) {
        assertEquals("", figures(text));
    }

    @Test
    void partsAndEllipsesTakeTheNounOfTheNumberBefore() {
        assertEquals(
                "actionsTaken 588 website; sitesClosed 89 website",
                figures("Inspectors checked 588 websites, of which 89 were shut down."));
        assertEquals(
                "goodsSeized 500 container; goodsSeized 1935 container",
                figures("Customs seized 500 containers in June. A further 1,935 have been seized since."));
    }

    @Test
    void twoNumbersShareTheNounBehindThem() {
        assertEquals(
                "casesSolved 646 proceedings; casesSolved 1311 proceedings",
                figures("Courts concluded 646 judicial and 1,311 administrative proceedings."));
    }

    @Test
    void aWordingMayCountItsSubject() {
        assertEquals("peoplePunished 5 defendant", figures("Five defendants pleaded guilty."));
        assertEquals(
                "goodsDestroyed 4000 bag",
                figures("Some 4,000 bags went up in flames.").replace(" approximately", ""));
    }

    @Test
    void theWorthOfSeizedGoodsIsOfTheSeizure() {
        assertEquals("goodsSeized 3600000 USD", figures("The seized goods are worth $3.6 million."));
    }

    @Test
    void whatSomebodyIsOrderedToPayIsAPenalty() {
        assertEquals("penalty 2100000 USD", figures("He was ordered to pay $2.1 million."));
    }

    @Test
    void aPricePerPieceIsNoWorthOfTheCase() {
        assertEquals("otherFigure 30 CNY", figures("They sold the bags at 30 yuan apiece."));
    }

    @Test
    void itemsTakeTheVerbOfTheirLeadIn() {
        assertEquals(
                "goodsSeized 17 tonne; goodsSeized 6046 bottle",
                figures("The participants intercepted:\n\n- 17 tonnes of waste;\n- 6,046 bottles of gas."));
        assertEquals(
                "suspectsCaught 349 suspect; sitesClosed 10 laboratory",
                figures("Results\n\n- 349 suspects arrested\n- 10 illegal laboratories closed"));
    }

    @Test
    void boilerplateHasNoFigures() {
        assertEquals(
                "",
                figures("The case is closed.\n\nNotes to editors\n\nThe agency has seized 300 bottles since 2015."));
    }
}
