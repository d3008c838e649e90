package org.dossier.relation.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Sentences;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void theNearestVerbIsThePredicate() {
        Sentence sentence =
                Sentences.sentence("Police/NNS/nsubj<2 seized/VBD/root<0 300/CD/nummod<4 bottles/NNS/obj<2");
        assertEquals("seized", predicate(sentence, 3));
    }

    @Test
    void aReasonWithoutVerbHasNoneAndTheWordStandsForIt() {
        Sentence sentence = Sentences.sentence(
                "Fined/VBN/root<0 for/IN/mark<4 having/NN/compound<4 stocks/NNS/advcl<1 of/IN/case<6 drinks/NNS/nmod<4");
        assertEquals("drinks", predicate(sentence, 6));
        assertEquals(0, Clauses.predicates(sentence, sentence.token(5)).size());
    }

    @Test
    void aListDeeperThanAnySentenceHasNoneEither() {
        String words = "Seized/VBD/root<0 "
                + IntStream.rangeClosed(2, 60)
                        .mapToObj(i -> "cartons/NNS/" + (i == 2 ? "obj" : "conj") + "<" + (i - 1))
                        .collect(Collectors.joining(" "));
        assertEquals("cartons", predicate(Sentences.sentence(words), 60));
    }

    /** The text of the predicate of a word, counted from 1. */
    private static String predicate(Sentence sentence, int word) {
        return Clauses.predicate(sentence, sentence.token(word - 1)).text();
    }
}
