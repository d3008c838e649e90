package org.dossier.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.dossier.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Language LANGUAGE =
            new Language(Knowledge.load(Path.of("ontology")).expressions());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les enquêteurs de la brigade financière ont interpellé lundi douze personnes soupçonnées d'avoir vendu des médicaments"
                        + " contrefaits sur un site. Le parquet a indiqué que les saisies portent sur plus de 3 000 boîtes.",
                "Die Zollfahndung hat am Montag in Hamburg zwölf Verdächtige festgenommen, die mit gefälschten Arzneimitteln gehandelt"
                        + " haben sollen. Nach Angaben der Behörde wurden in den Räumen mehr als 3.000 Packungen gefunden.",
                "La policía detuvo el lunes en Valencia a doce personas que vendían medicamentos falsos por una página de internet. Según la"
                        + " fiscalía, en los registros se hallaron más de 3.000 cajas y unos 40.000 euros en efectivo.",
                "I carabinieri hanno arrestato lunedì a Napoli dodici persone accusate di avere venduto farmaci falsi su un sito. Secondo la"
                        + " procura, nelle perquisizioni sono state trovate più di 3.000 confezioni e 40 mila euro in contanti.",
                "De douane heeft maandag in de haven van Rotterdam twaalf verdachten aangehouden die via een website valse medicijnen zouden"
                        + " hebben verkocht. Volgens het openbaar ministerie is bij het onderzoek ook geld in beslag genomen, en er is nog een man gezocht.",
                "A polícia deteve na segunda-feira em Lisboa doze suspeitos que vendiam medicamentos falsos por uma página da internet. De acordo"
                        + " com o ministério, as buscas levaram à apreensão de mais de 3.000 caixas e de um carro.",
                "Policja zatrzymała w poniedziałek w Gdańsku dwunastu podejrzanych, którzy sprzedawali fałszywe leki przez stronę internetową. Jak"
                        + " podaje prokuratura, w czasie przeszukań znaleziono ponad 3000 opakowań i do tego 40 tys. euro."
                        + " Na razie nie wiadomo, ile osób je kupiło i czy ktoś po nich zachorował; grozi im do 12 lat, a co za tym idzie, areszt.",
                "Tullen tutkijat ottivat maanantaina kiinni kaksitoista henkilöä, joiden epäillään myyneen väärennettyjä lääkkeitä. Poliisi on"
                        + " kertonut, että juttu ei ole vielä valmis, ja se jatkuu. Rahaa oli auton alla, kun se jäi talon luo, ja myös yö oli pimeä. Jos he eivät tule, me jo tiedämme syyn.",
                "海关总署周一通报,在广州查获假冒药品三千余盒,抓获犯罪嫌疑人十二名,涉案金额四百万元,案件正在进一步侦办之中。",
                "Сотрудники таможни в понедельник задержали двенадцать человек, которые продавали поддельные лекарства через сайт.",
            })
    void textInAnotherLanguageIsTold(String text) {
        assertTrue(LANGUAGE.foreign(text).isPresent(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12 held. 3 kg seized.",
                "Customs officers at the port seized 3,000 boxes of fake medicine on Monday, and twelve men were held.",
                "CUSTOMS OFFICERS SEIZED 3,000 BOXES OF FAKE MEDICINE ON MONDAY AND HELD TWELVE MEN WHO SOLD THEM ON A SITE",
                "Maria de la Cruz, Jan van der Berg, Ali bin Omar, Li Wei, Anne-Sophie du Pont, Kim Min-jun, Sean O'Brien, Olga Ivanova",
                "cocaine 30 kg; heroin 20 kg; cannabis 400 kg; cash; jewellery; watches; phones; laptops; knives; two rifles; ammunition;"
                        + " vehicles; documents; stamps; pills; powder; syringes; scales; wrappers; labels; bottles; caps; cartons",
                "Raids in Lyon: 12 held, 3 boats found, four vans seized, cash counted, two sites shut, no one hurt, an officer says",
            })
    void whatMayBeEnglishIsNotTold(String text) {
        assertEquals(Optional.empty(), LANGUAGE.foreign(text));
    }

    @Test
    void englishTextWithQuotesInAnotherLanguageIsEnglish() {
        String quote =
                "\"Nous avons agi vite et nous avons saisi tout ce que les suspects ont laissé dans les locaux de la société.\" ";
        String english = "The head of the unit told reporters that the search had begun before dawn. ";
        assertEquals(Optional.empty(), LANGUAGE.foreign(quote + english));
    }

    @Test
    void countsAreGiven() {
        assertEquals(
                Optional.of("of its 36 letters 0 are Latin"),
                LANGUAGE.foreign("Сотрудники таможни задержали двенадцать"));
    }
}
