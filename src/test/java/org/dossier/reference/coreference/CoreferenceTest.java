package org.dossier.reference.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Article;
import org.dossier.document.Document;
import org.dossier.document.analysis.Analyzer;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.MentionFinder;
import org.dossier.reference.model.PersonName;
import org.dossier.reference.model.Referent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

    private static Analyzer analyzer;
    private static MentionFinder finder;
    private static Coreference coreference;

    @BeforeAll
    static void load() {
        Knowledge knowledge = Knowledge.load(Path.of("ontology"));
        analyzer = Analyzer.load();
        finder = new MentionFinder(knowledge);
        coreference = new Coreference(knowledge);
    }

    private static List<Referent> referents(String text) {
        Document document = analyzer.analyze(Article.of("test", text));
        return coreference.resolve(document, finder.find(document));
    }

    private static List<String> words(String text, String label) {
        return referents(text).stream()
                .filter(r -> r.label().equals(label))
                .flatMap(r -> r.mentions().stream())
                .map(m -> m.span().in(text))
                .toList();
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        assertEquals(
                List.of("Ministry of Commerce", "the ministry"),
                words(
                        "Rules were issued by the Ministry of Commerce. On Tuesday, the ministry explained them.",
                        "Ministry of Commerce"));
    }

    @Test
    void theAgencyIsNobodyBetweenTwoOfOneSentence() {
        String text = "The Food Standards Agency met the Environment Agency. Later the agency published a report.";
        assertTrue(referents(text).stream()
                .flatMap(r -> r.mentions().stream())
                .noneMatch(m -> m.span().in(text).equals("the agency")));
    }

    @Test
    void theOfficeIsNoCourt() {
        String text = "He was jailed at Oxford Crown Court. The Office's Fraud Unit tried the case.";
        assertEquals(List.of("Oxford Crown Court"), words(text, "Oxford Crown Court"));
    }

    @Test
    void abbreviationAndNameAreOneBody() {
        List<Referent> found =
                referents("The General Administration of Customs (GAC) seized it. GAC figures show more.");
        assertEquals(1, found.size(), found::toString);
        assertEquals(
                List.of("General Administration of Customs", "GAC"),
                found.getFirst().names());
    }

    @Test
    void theSheAfterAnOfficialIsTheOfficial() {
        String text = "Adeline Koh, head of the centre, spoke on Sunday. No officer would ask for money, she said.";
        assertEquals(List.of("Adeline Koh", "she"), words(text, "Adeline Koh"));
    }

    @Test
    void chineseNamesStartWithTheFamily() {
        assertEquals(
                Optional.of(new PersonName("Lyu", "Wuqin")),
                referents("Lyu Wuqin, head of the bureau, said so.").getFirst().person());
        assertEquals(
                Optional.of(new PersonName("De Bolle", "Catherine")),
                referents("\"We act,\" said Catherine De Bolle, executive director of Europol.")
                        .getFirst()
                        .person());
    }

    @Test
    void policeOfACountryIsOneBodyHoweverItIsTold() {
        List<Referent> found = referents("Chinese police took part. Chinese public security organs have won praise.");
        assertEquals(1, found.size(), found::toString);
    }
}
