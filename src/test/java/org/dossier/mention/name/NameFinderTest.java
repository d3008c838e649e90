package org.dossier.mention.name;

import static org.dossier.mention.name.FoundNames.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ministry of Agriculture and Rural Affairs issued a notice.|Ministry Ministry of Agriculture and Rural Affairs",
                "Officers of the Drug and Organised Crime Bureau searched the flat.|Bureau Drug and Organised Crime Bureau",
                "The raid was led by the ministry's Anti-Corruption Unit.|Bureau Anti-Corruption Unit",
                "He was tried at Harrow Crown Court in May.|Court Harrow Crown Court",
                "The Osaka Prefectural Police said so.|PoliceForce Osaka Prefectural Police",
                "The case was sent to the Milan public prosecutor's office.|ProsecutionOffice Milan public prosecutor's office",
                "The agency's cyber intelligence team traced the servers.|Bureau cyber intelligence team",
                "The payments went to Brightwater Trading Ltd in March.|Company Brightwater Trading Ltd",
                "Norwegian customs stopped the lorry.|CustomsAuthority Norwegian customs",
                "Help came from the Northern Region Special Operations Unit and others.|Bureau Northern Region Special Operations Unit",
                "The flat was searched by the Mersey/Dee Crime Unit in May.|Bureau Mersey/Dee Crime Unit",
                "The Hefei Municipal People's Prosecutor's Office said so.|ProsecutionOffice Hefei Municipal People's Prosecutor's Office",
                "Staff of Southend-on-Sea Borough Council seized them.|PublicBody Southend-on-Sea Borough Council",
                "The list came from the UNODC-World Customs Organization office.|InternationalOrganization World Customs Organization",
                "The Economic Crime Investigation Bureau of the Ministry of Public Security (MPS) led it.|Ministry MPS",
            })
    void cueWordsMakeNamesOfBodies(String text, String expected) {
        assertTrue(names(text).contains(expected), () -> names(text).toString());
    }

    @Test
    void aBracketedAbbreviationHasTheClassOfItsName() {
        List<String> names = names("The Federal Narcotics Agency (FNA) acted. Later the FNA closed the shop.");
        assertEquals(List.of("PublicBody Federal Narcotics Agency", "PublicBody FNA", "PublicBody FNA"), names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They made arrests in East China's Jiangsu.|Country China|Region Jiangsu|East China",
                "Officers searched a shop in Central London in May.|City London|City London|Central",
                "A farm in South Africa was closed.|Country South Africa|Country South Africa|Country Africa",
                "Officers searched a shop in Stoke-on-Tern, Poland, in May.|City Stoke-on-Tern|Country Poland|Trent",
                "A Beijing-based firm was closed.|City Beijing|City Beijing|based",
            })
    void placesAreNamedWithoutTheirSides(String text, String one, String other, String no) {
        List<String> names = names(text);
        assertTrue(names.contains(one) && names.contains(other), names::toString);
        assertTrue(names.stream().noneMatch(n -> (n + " ").contains(no)), names::toString);
    }

    @Test
    void countryBeforeTheProvinceIsAPlaceOfItsOwn() {
        List<String> names = names("Police in East China's Jiangsu made arrests.");
        assertEquals(List.of("PoliceForce police in Jiangsu", "Country China", "Region Jiangsu"), names);
    }

    @Test
    void policeOfThreePlacesAreThreeBodies() {
        List<String> names = names("It was dismantled by police in Guizhou, Shanxi and Hubei last week.");
        assertTrue(
                names.containsAll(List.of(
                        "PoliceForce police in Guizhou",
                        "PoliceForce police in Shanxi",
                        "PoliceForce police in Hubei")),
                names::toString);
    }

    @Test
    void aPlaceInsideTheNameOfABodyIsNone() {
        assertEquals(
                List.of("CustomsAuthority Guangzhou customs"), names("The goods were found by Guangzhou customs."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was part of Operation Silver Axe, officials said.|Operation Operation Silver Axe",
                "The ministry launched the Sword 2019 campaign in May.|Operation Sword 2019",
                "The campaign, code-named Northwind, began in June.|Operation Northwind",
                "A crackdown dubbed \"Clear Sky\" began in June.|Operation Clear Sky",
                "The goods were seized ahead of World Consumer Rights Day.|Observance World Consumer Rights Day",
            })
    void operationsAreNamedByCueCodeNameAndQuotation(String text, String expected) {
        assertTrue(names(text).contains(expected), () -> names(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europol led Operation Denver in June 2021.|Operation Operation Denver",
                "Norwegian customs launched Operation Copper on Tuesday.|Operation Operation Copper",
            })
    void anOperationNamedLikeAPlaceOrBeforeADayEndsWithItsName(String text, String expected) {
        List<String> names = names(text);
        assertTrue(names.contains(expected), names::toString);
        assertTrue(names.stream().noneMatch(n -> n.startsWith("City")), names::toString);
    }

    @Test
    void aHeadlineHasNoPlaceBehindOperation() {
        List<String> names = names("Customs Operation Denver Stops Fake Watches In Norway");
        assertEquals(List.of("Country Norway"), names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"We act,\" said Maria Lopez, spokeswoman for the ministry.|Official Maria Lopez",
                "The order was signed by Lieutenant General Okoth Wanjala.|Official Okoth Wanjala",
                "Daniel Brown, 44, was jailed for two years.|Person Daniel Brown",
                "\"It was a hard case,\" said Seo Min-jae, who heads the unit.|Official Seo Min-jae",
                "Ralf Odum, who led the gang, was jailed.|Person Ralf Odum",
            })
    void titlesPostsAndAgesMakeNamesOfPersons(String text, String expected) {
        assertTrue(names(text).contains(expected), () -> names(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Commander Border Operations Grace Tully said so.|Official Grace Tully",
                "“It was huge,” said Regional Head of Investigations Petra Quill.|Official Petra Quill",
                "The assistant commissioner (intelligence) Florence Tan spoke.|Official Florence Tan",
                "Qingming Xu, 58 of Leeds, was convicted.|Person Qingming Xu",
                "Councillor Paul Weir, the council's leader, welcomed it.|Official Paul Weir",
                "They charged Oskild Verum, a Norwegian national, with fraud.|Person Oskild Verum",
            })
    void whatAPostIsForIsNoPartOfAName(String text, String expected) {
        List<String> names = names(text);
        assertTrue(names.contains(expected), names::toString);
        assertTrue(names.stream().noneMatch(n -> n.startsWith("Op") || n.startsWith("Obs")), names::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bags bore marks of labels such as Jimmy Choo and Kate Spade.",
                "They copied the brand names of Tous, Omega, Olivia Burton and Fossil.",
                "Frank Mills (DOB: 02/03/1970) was convicted.",
                "TWO WOMEN JAILED FOR SALE OF PILLS",
                "The fakes cost U.S. jobs and hurt a UK-based firm.",
                "It shows the strength of the Police and Customs partnership.",
                "She was manager of the Interpol Vehicle Loan Programme.",
                "By Anna Lee (Harbour Times)",
                "The Carrier Control Programme (CCP) started here. The CCP helps ports.",
                "She is the Cabinet Member for Housing.",
                "A joint Customs and Police operation was a success.",
                "The operation stopped lorries with pens of the brand FALCO 2015.",
                "They saw the General Headquarters at noon in H1.",
                "They met Frank Mills, Director of Compliance at Hexa, in the hall.",
                "They charged Golden Verum, a national supplier of pills, with fraud.",
                "They met Frank Mills, aka \"Alice,\" at noon.",
            })
    void whatNamesNoBodyPersonOrPlaceIsLeftOut(String text) {
        List<String> known =
                List.of("Person Frank Mills", "Official Frank Mills", "InternationalOrganization Interpol");
        assertTrue(known.containsAll(names(text)), () -> names(text).toString());
    }

    @Test
    void aFamilyNameAloneIsRecalled() {
        List<String> names = names("Gao Lin, director of the bureau, spoke on Friday. It was too early, Gao said.");
        assertEquals(List.of("Official Gao Lin", "Official Gao"), names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The shop in Jackson, Mississippi, was closed.|City Jackson",
                "He was arrested in Vejdby, a town in the north.|City Vejdby",
                "Parcels came through the port of Zeebrugge in May.|Place Zeebrugge",
                "Drugs were found in Jilin province.|Region Jilin",
                "He flew from Georgia to Armenia and Azerbaijan.|Country Georgia",
                "The lorry was stopped in Pont sur Vire, France.|City Pont sur Vire",
                "SINGAPORE - Four shops were raided.|Country SINGAPORE",
            })
    void placesAreFoundByGazetteerCueAndApposition(String text, String expected) {
        assertTrue(names(text).contains(expected), () -> names(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'Officers seized 300 bottles of counterfeit liquor on Friday.'",
        "'The Chinese market for fake shoes has grown since April.'",
        "'Last week the suspects were released on bail.'",
        "'The European eel is a protected species.'",
        "'More than 15 Amazon storefronts were closed.'",
        "'The Single Market needs rules.'",
    })
    void brandsNationalitiesAndDaysAreNoNames(String text) {
        assertEquals(List.of(), names(text));
    }
}
