package org.dossier.relation.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.relation.Parsed;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void theNearestVerbIsThePredicate() {
        Sentence sentence = sentence("Police//NNS/2/nsubj seized//VBD/0/root 300//CD/4/nummod bottles//NNS/2/obj");
        assertEquals("seized", predicate(sentence, 3));
    }

    @Test
    void aReasonWithoutVerbHasNoneAndTheWordStandsForIt() {
        Sentence sentence = sentence(
                "Fined//VBN/0/root for//IN/4/mark having//NN/4/compound stocks//NNS/1/advcl of//IN/6/case drinks//NNS/4/nmod");
        assertEquals("drinks", predicate(sentence, 6));
        assertEquals(0, Clauses.predicates(sentence, sentence.token(5)).size());
    }

    @Test
    void aListDeeperThanAnySentenceHasNoneEither() {
        String words = "Seized//VBD/0/root "
                + IntStream.rangeClosed(2, 60)
                        .mapToObj(i -> "cartons//NNS/" + (i - 1) + (i == 2 ? "/obj" : "/conj"))
                        .collect(Collectors.joining(" "));
        assertEquals("cartons", predicate(sentence(words), 60));
    }

    private static Sentence sentence(String words) {
        return Parsed.sentence(words).sentences().getFirst();
    }

    /** The text of the predicate of a word, counted from 1. */
    private static String predicate(Sentence sentence, int word) {
        return Clauses.predicate(sentence, sentence.token(word - 1)).text();
    }
}
