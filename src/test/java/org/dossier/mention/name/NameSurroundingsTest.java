package org.dossier.mention.name;

import static org.dossier.mention.name.FoundNames.names;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words beside a name tell of its class and its extent. */
class NameSurroundingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officers searched shops in the Oakport, Elmport & Ashport areas.|Place Elmport",
                "Paul Moradi, trading as Red and Black Stores, was fined.|Company Red and Black Stores",
                "Paul Moradi, trading as Red and Black Stores, was fined.|Person Paul Moradi",
                "The National Copyright Administration acted. The NCA closed a site.|Regulator NCA",
                "Wu Gang, head of the bureau, said so.|Official Wu Gang",
                "Director General Dr. Mary Jones said so.|Official Mary Jones",
                "Officers searched a shop in Pinggu District of Beijing.|Place Pinggu District",
                "Goods lay at Leipzig/Halle Airport for a week.|Place Leipzig/Halle Airport",
                "It was led by the Ministry of Agricultural, Food and Forestry Policies.|Ministry Ministry of Agricultural, Food and Forestry Policies",
                "The Garda National Immigration Bureau acted.|Bureau Garda National Immigration Bureau",
                "The agency's Incidents and Substandard/Falsified Medicines team wrote it.|Bureau Incidents and Substandard/Falsified Medicines team",
                "The gang moved the goods to Ravensby and Tollerton.|Place Ravensby",
                "The gang moved the goods to Ravensby and Tollerton.|Place Tollerton",
                "Two people from Quoxley were arrested.|Place Quoxley",
                "Officers searched a house in The Hague.|City The Hague",
                "Officers searched a house in Melton Mowbray.|City Melton Mowbray",
                "Officers searched a house in Trebarrow.|Place Trebarrow",
                "Officers searched a house in Trebarrow, Cornwall.|City Trebarrow",
                "Officers searched a house in Trebarrow, London.|Place Trebarrow",
                "They fined firms in the provinces of Lugo, Zamora and Segovia.|Place Zamora",
                "They fined firms in Ohio and New York states.|Region New York",
                "They fined firms in Sapele Market.|Place Sapele Market",
                "The arrest was made by the city's public security bureau.|PoliceForce public security bureau",
            })
    void areRead(String text, String expected) {
        assertTrue(names(text).contains(expected), () -> names(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in the Harbour and Market rooms.|City Harbour",
                "They met in the Harbour and Market rooms.|Place Harbour",
                "Goods passed the Mongolian border crossing.|Place Mongolian border crossing",
                "Goods went to the European market.|Place European",
                "Trading as Usual was the motto of the shop.|Company Usual",
                "The National Crime Agency (NCA) met the National Copyright Administration. The NCA closed a site.|Regulator NCA",
                "The Wu Gang was broken up.|Person Wu Gang",
                "He was tried in the Western District of Tennessee.|Place Western District",
                "The Director for Revenue and International Operations spoke.|CustomsAuthority Revenue",
                "They froze a villa at Riva del Garda.|PoliceForce Garda",
                "Ann Lee, the company's lawyer, spoke.|Company Ann Lee",
                "The Controller of the unit, Moses Dallah, spoke.|Bureau Moses Dallah",
                "Ann Lee spoke. The trust in Lee was great.|Place Lee",
                "They gave 20 watches to Hexabrand.|Place Hexabrand",
                "The Balkans Criminal Justice Project bought cars.|Official Project",
                "It lies on a major Southeast Asian route.|Official Southeast Asian",
                "They sought Intellectual Property (IP) crime in the area.|Official Intellectual Property",
            })
    void areNotMistaken(String text, String wrong) {
        assertFalse(names(text).contains(wrong), () -> names(text).toString());
    }
}
