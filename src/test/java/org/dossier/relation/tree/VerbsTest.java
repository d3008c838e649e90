package org.dossier.relation.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.relation.Parsed;
import org.junit.jupiter.api.Test;

class VerbsTest {

    private static final Verbs VERBS = new Verbs(Set.of("smuggle", "ship", "panic"));

    @Test
    void formsAreKnownThoughTheLemmaIsGuessed() {
        List<Token> words = words("Gangs//NNS/2/nsubj smuggled/smuggl/VBD/0/root eels//NNS/2/obj");
        assertEquals(
                List.of("smuggled"),
                words.stream().filter(VERBS::has).map(Token::text).toList());
    }

    @Test
    void letterThatOnlyKeepsTheSoundIsNoneOfTheVerb() {
        assertTrue(VERBS.hasGerund(words("panicking//NN/0/root").getFirst()));
    }

    @Test
    void gerundIsOneWhateverItsTag() {
        assertTrue(VERBS.hasGerund(words("smuggling//NN/0/root").getFirst()));
        assertFalse(VERBS.hasGerund(words("smuggle//VB/0/root").getFirst()));
        assertFalse(VERBS.hasGerund(words("trading//VBG/0/root").getFirst()));
    }

    private static List<Token> words(String words) {
        return Parsed.sentence(words).sentences().getFirst().tokens();
    }
}
