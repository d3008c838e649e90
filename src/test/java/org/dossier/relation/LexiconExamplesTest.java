package org.dossier.relation;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.dossier.knowledge.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example and counter-example of the wordings of events, of each domain, read by the real program. */
class LexiconExamplesTest {

    /** A wording with what proves it. */
    record Case(WordingProof proof, Wording wording) {

        @Override
        public String toString() {
            return wording.where() + " " + wording.name();
        }
    }

    static Stream<Case> wordings() {
        return Stream.of("ontology", "src/test/resources/domains/companies")
                .map(domain -> new WordingProof(Path.of(domain)))
                .flatMap(proof -> proof.wordings().map(w -> new Case(proof, w)));
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void rolesInBracketsAreRead(Case one) {
        one.proof().rolesInBracketsAreRead(one.wording());
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void counterExampleGivesNothing(Case one) {
        one.proof().counterExampleGivesNothing(one.wording());
    }
}
