package org.dossier.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.RelationMention.Modality;
import org.dossier.relation.RelationMention.Polarity;
import org.junit.jupiter.api.Test;

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
                Police//NNS/2/nsubj struck/strike/VBD/0/root ,//,/4/punct arresting/arrest/VBG/2/advcl suspects//NNS/4/obj
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

    private static Predication only(String words) {
        List<Predication> found = find(words);
        assertEquals(1, found.size(), () -> "found " + found);
        return found.get(0);
    }

    /** Without the wordings that only count. */
    private static List<Predication> find(String words) {
        return FINDER.find(Parsed.sentence(words)).stream()
                .filter(p -> p.wording().evokes().isPresent())
                .toList();
    }

    private static String words(Predication predication, String function) {
        return predication.heads(function).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
