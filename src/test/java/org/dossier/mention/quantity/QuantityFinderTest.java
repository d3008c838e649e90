package org.dossier.mention.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.Tagged;
import org.dossier.mention.model.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("ontology"));
    private static final QuantityFinder FINDER = new QuantityFinder(KNOWLEDGE);
    private static final CountryOfArticle COUNTRIES = new CountryOfArticle(KNOWLEDGE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resolved more/JJR than/IN 3,800/CD cases/NNS of infringement/NN | 3800 case moreThan",
                "involving about/IN 47/CD billion/CD yuan/NN ( +$ +7.24/CD billion/CD +) | 47000000000 CNY"
                        + " approximately (7240000000 USD)",
                "16/CD provincial/JJ +- +level/NN regions/NNS | 16 region exactly",
                "about 25/CD percent/NN of clues/NNS | 25 percent approximately",
                "twenty/CD +- +one/CD search/NN warrants/NNS | 21 search warrant exactly",
                "half a million/CD pills/NNS | 500000 pill exactly",
                "Cash of about Rs 1.8/CD crore/CD | 18000000 INR approximately",
                "some 1.5/CD kg/NN of gold/NN | 1.5 kilogram approximately",
                "fined between RM5,000 and RM50,000 | 5000 MYR atLeast; 50000 MYR upTo",
                "sentenced to four/CD and a half/NN years/NNS in prison | 4.5 year exactly",
                "12/CD years/NNS and six/CD months/NNS | 12.5 year exactly",
                "more/JJR than/IN three/CD +- +quarters/NNS of the shipments/NNS | 75 percent moreThan",
                "worth £3.5m in all | 3500000 GBP exactly",
                "worth €2-3/CD million/CD | 2000000 EUR atLeast; 3000000 EUR upTo",
                "22_000/CD tonnes/NNS of waste/NN | 22000 tonne exactly",
                "adding/VBG up to R$61/CD million/CD | 61000000 BRL exactly",
                "Eight/CD out of ten/CD attempts/NNS failed/VBD | 80 percent exactly",
                "18/CD billion/CD yen/NN , or around 137/CD million/CD dollars/NNS , said | 18000000000 JPY exactly"
                        + " (137000000 USD)",
                "nine/CD in/IN 10/CD of the toys/NNS | 90 percent exactly",
                "half/PDT a tonne/NN of tea/NN | 0.5 tonne exactly",
                "12.345.678/CD cigarettes/NNS | 12345678 cigarette exactly",
                "a fine of EUR/SYM 1.250/CD | 1250 EUR exactly",
                "sold at EUR/SYM 1.459/CD a litre/NN | 1.459 EUR exactly",
                "the server/NN 192.168.100.200/CD | ''",
                "some as young/JJ as 15/CD | ''",
                "a 45/CD +- +year/NN +- +old/JJ man/NN | ''",
                "Mr Pike/NNP , 44/CD , and Mr Lomax/NNP ( +33/CD +) | ''",
                "under Article/NNP 12/CD of the Act/NNP | ''",
                "call 0800/CD 59/CD 5000/CD now | ''",
                "hundreds/NNS of bottles/NNS | ''",
                "seized 64/CD pounds/NNS of cocaine/NN | 64 pound exactly",
                "worth two/CD million/CD pounds/NNS | 2000000 GBP exactly",
                "In Britain fraudsters took 64/CD pounds/NNS of savings/NNS in Britain | 64 GBP exactly",
                "In Miami and Tampa the bricks/NNS weighed/VBD 178/CD pounds/NNS | 178 pound exactly",
            })
    void readsValueUnitAndBound(String text, String expected) {
        assertEquals(
                expected == null ? "" : expected,
                FINDER.find(Tagged.document(text), COUNTRIES.of(Tagged.document(text))).stream()
                        .map(QuantityFinderTest::show)
                        .collect(Collectors.joining("; ")));
    }

    private static String show(Quantity quantity) {
        return quantity.value().toPlainString() + " " + quantity.unit() + " "
                + quantity.bound().term()
                + quantity.converted()
                        .map(c -> " (" + c.value().toPlainString() + " " + c.unit() + ")")
                        .orElse("");
    }
}
