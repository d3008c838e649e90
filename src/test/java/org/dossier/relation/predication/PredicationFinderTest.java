package org.dossier.relation.predication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.Parsed;
import org.dossier.relation.model.RelationMention.Modality;
import org.dossier.relation.model.RelationMention.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PredicationFinderTest {

    private static final PredicationFinder FINDER = new PredicationFinder(Knowledge.load(Path.of("ontology")));

    @Test
    void passiveSwapsSubjectAndObject() {
        Predication found = only("""
                Bottles//NNS/4/nsubj:pass and//CC/3/cc presses/press/NNS/1/conj seized/seize/VBN/0/root
                by//IN/6/case customs//NNS/4/obl in//IN/8/case Hunan//NNP/4/obl""");
        assertEquals("Bottles presses", words(found, "object"));
        assertEquals("customs", words(found, "subject"));
        assertEquals("Hunan", words(found, "in"));
        assertTrue(found.isFact());
    }

    @Test
    void coordinatedParticiplesShareTheSubject() {
        List<Predication> found = find("""
                Police//NNS/2/nsubj came/come/VBD/0/root ,//,/4/punct arresting/arrest/VBG/2/advcl suspects//NNS/4/obj
                and//CC/7/cc seizing/seize/VBG/4/conj cash//NN/7/obj""");
        assertEquals(
                List.of("arresting", "seizing"),
                found.stream().map(p -> p.trigger().text()).toList());
        found.forEach(p -> assertEquals("Police", words(p, "subject")));
        assertEquals("cash", words(found.get(1), "object"));
    }

    @Test
    void relativePronounGivesItsAntecedent() {
        Predication found = only("""
                customs//NNS/0/root which//WDT/3/nsubj seized/seize/VBD/1/acl:relcl cash//NN/3/obj""");
        assertEquals("customs", words(found, "subject"));
    }

    @Test
    void nominalisationTakesObjectAfterOf() {
        Predication found = only("""
                the//DT/2/det seizure//NN/0/root of//IN/4/case bottles//NNS/2/nmod by//IN/6/case customs//NNS/2/nmod""");
        assertEquals("bottles", words(found, "object"));
        assertEquals("customs", words(found, "subject"));
    }

    @Test
    void negatedSubjectDeniesTheAction() {
        Predication found = only("Nobody//NN/3/nsubj:pass was/be/VBD/3/aux:pass arrested/arrest/VBN/0/root");
        assertEquals(Polarity.DENIED, found.polarity());
    }

    @Test
    void futureIsPlanned() {
        Predication found = only("Police//NNS/3/nsubj will//MD/3/aux seize//VB/0/root cash//NN/3/obj");
        assertEquals(Modality.PLANNED, found.modality());
    }

    @Test
    void failureDeniesWhatItGoverns() {
        Predication found =
                only("Police//NNS/2/nsubj failed/fail/VBD/0/root to//TO/4/mark seize//VB/2/xcomp cash//NN/4/obj");
        assertEquals("Police", words(found, "subject"));
        assertEquals(Polarity.DENIED, found.polarity());
    }

    @Test
    void listsWithBracketsAreReadByTheOrderOfWords() {
        Predication found = only("""
                Customs//NNS/2/nsubj seized/seize/VBD/0/root bags/bag/NNS/2/obj (//-LRB-/5/punct shoes/shoe/NNS/3/appos )//-RRB-/5/punct
                ,//,/8/punct toys/toy/NNS/2/dep and//CC/10/cc hats/hat/NNS/8/conj""");
        assertEquals("bags toys hats", words(found, "object"));
    }

    @Test
    void gerundsStandInLists() {
        Predication found = only("""
                Police//NNS/2/nsubj seized/seize/VBD/0/root drugs/drug/NNS/2/obj and//CC/6/cc doping/dope/VBG/6/amod
                substances/substance/NNS/2/dep""");
        assertEquals("drugs substances", words(found, "object"));
    }

    @Test
    void measuringNounsGiveWayToWhatTheyMeasure() {
        Predication found = only("""
                Police//NNS/2/nsubj seized/seize/VBD/0/root a//DT/4/det number//NN/2/obj of//IN/7/case fake//JJ/7/amod
                watches/watch/NNS/4/nmod""");
        assertEquals("watches", words(found, "object"));
    }

    @Test
    void controlledVerbTakesTheSubjectOfItsGovernor() {
        Predication found = only("""
                Agents/agent/NNS/2/nsubj helped/help/VBD/0/root to//TO/4/mark seize//VB/2/xcomp cash//NN/4/obj""");
        assertEquals("Agents", words(found, "subject"));
        assertTrue(found.isFact());
    }

    @Test
    void headlinePassiveNeedsNoAuxiliary() {
        Predication found = only("""
                Bottles/bottle/NNS/2/nsubj seized/seize/VBN/0/root at//IN/4/case port//NN/2/obl""");
        assertEquals("Bottles", words(found, "object"));
        assertEquals("", words(found, "subject"));
    }

    @Test
    void pastTenseTaggedAsParticipleStaysActive() {
        Predication found = only("""
                Detectives/detective/NNS/2/nsubj seized/seize/VBN/0/root four//CD/4/nummod bottles/bottle/NNS/2/dep""");
        assertEquals("Detectives", words(found, "subject"));
        assertEquals("bottles", words(found, "object"));
    }

    @Test
    void relativePronounBeforeASubjectIsTheObject() {
        Predication found = only("""
                bottles/bottle/NNS/0/root which//WDT/4/nsubj customs//NNS/4/nsubj seized/seize/VBD/1/acl:relcl""");
        assertEquals("bottles", words(found, "object"));
        assertEquals("customs", words(found, "subject"));
    }

    @Test
    void conditionIsNoFact() {
        Predication found = only("""
                If/if/IN/3/mark police//NNS/3/nsubj seize//VBP/6/advcl cash//NN/3/obj they//PRP/6/nsubj win//VBP/0/root""");
        assertEquals(Modality.POSSIBLE, found.modality());
    }

    @Test
    void purposeIsOnlyPlanned() {
        Predication found = only("""
                Police//NNS/2/nsubj came/come/VBD/0/root to//TO/4/mark seize//VB/2/advcl cash//NN/4/obj""");
        assertEquals(Modality.PLANNED, found.modality());
    }

    @Test
    void prepositionOfAWordingStandsRightBehindItsVerb() {
        List<Predication> found = find("""
                Police//NNS/2/nsubj searched/search/VBD/0/root shops/shop/NNS/2/obj for//IN/5/case drugs/drug/NNS/2/obl""");
        assertEquals(
                List.of("lexicon/raid"),
                found.stream().map(p -> p.wording().name()).toList());
    }

    @Test
    void longerWordingThatOnlyCountsHidesNoEvent() {
        String pleaded = """
                Brokers/broker/NNS/2/nsubj pleaded/plead/VBD/0/root guilty//JJ/2/xcomp to//IN/5/case fraud//NN/2/obl""";
        assertEquals("lexicon/plead", only(pleaded).wording().name());
        assertTrue(FINDER.find(Parsed.sentence(pleaded)).stream()
                .anyMatch(p -> p.wording().name().equals("lexicon/stand-trial")));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longSentencesAreReadToTheirEnd() {
        StringBuilder words = new StringBuilder("Police//NNS/2/nsubj seized/seize/VBD/0/root ");
        for (int i = 0; i < 20_000; i++) {
            words.append("bags/bag/NNS/2/obj ,//,/2/punct ");
        }
        assertEquals(1, find(words.toString()).size());
    }

    private static Predication only(String words) {
        List<Predication> found = find(words);
        assertEquals(1, found.size(), () -> "found " + found);
        return found.get(0);
    }

    /** Without the wordings that only count, and those that hold only with more. */
    private static List<Predication> find(String words) {
        return FINDER.find(Parsed.sentence(words)).stream()
                .filter(p -> p.wording().evokes().isPresent())
                .filter(p -> p.wording().needs().isEmpty())
                .toList();
    }

    private static String words(Predication predication, String function) {
        return predication.heads(function).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
