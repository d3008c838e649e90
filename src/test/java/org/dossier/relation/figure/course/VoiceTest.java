package org.dossier.relation.figure.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bottles//NNS/3/nsubj were/be/VBX/3/aux seized/seize/VBD/0/root                       | true",
                "bottles//NNS/0/root seized/seize/VBD/1/acl in//IN/4/case May//NNP/2/obl             | true",
                "two//CD/2/nummod people//NNS/3/nsubj sentenced/sentence/VBD/0/root to//IN/5/case jail//NN/3/obl | true",
                "police//NNS/2/nsubj seized/seize/VBD/0/root bottles//NNS/2/obj                       | false",
                "police//NNS/2/nsubj raided/raid/VBN/0/root three//CD/4/nummod shops//NNS/2/obj       | false",
                "police//NNS/2/nsubj seized/seize/VBN/0/root over//IN/4/advmod 300//CD/5/nummod bottles//NNS/2/obj | false",
                "police//NNS/3/nsubj are/be/VBX/3/aux searching/search/VBG/0/root shops//NNS/3/obj    | false",
            })
    void theWordsAroundAVerbTellItsVoice(String words, boolean passive) {
        Sentence sentence = Parsed.sentence(words).sentences().get(0);
        Token verb = sentence.tokens().stream()
                .filter(t -> t.xpos().matches("VB[DNG]"))
                .findFirst()
                .orElseThrow();
        assertEquals(passive, Voice.isPassive(sentence, verb));
    }
}
