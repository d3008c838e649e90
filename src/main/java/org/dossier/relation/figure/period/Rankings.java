package org.dossier.relation.figure.period;

import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** Tells times within which something is only ranked: "the largest haul this year". */
final class Rankings {

    private static final Set<String> QUANTIFYING = Set.of("most", "least", "much", "many", "little", "latest", "late");
    private static final Set<String> UNIVERSAL = Set.of("any", "ever");

    /** How many words before a time the superlative may stand. */
    private static final int RANKED = 8;

    private Rankings() {}

    static boolean isRanking(Sentence sentence, int first) {
        return isOfLargest(sentence, first) || isRecord(sentence, first);
    }

    /** "the largest haul this year", "the heaviest fine since May": a time within which something is compared with others. */
    private static boolean isOfLargest(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - RANKED); i--) {
            Token token = sentence.token(i);
            if (token.isFinite() && !token.is("acl") || Set.of(",", ";").contains(token.text())) {
                return false;
            }
            if (token.xpos().equals("JJS") && !QUANTIFYING.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "more than in any other case since the force was set up in 2010" */
    private static boolean isRecord(Sentence sentence, int first) {
        return IntStream.range(1, first)
                .filter(i -> sentence.token(i).lemma().equals("than"))
                .anyMatch(i -> sentence.tokens().subList(i + 1, Math.min(first, i + RANKED)).stream()
                        .anyMatch(t -> UNIVERSAL.contains(t.lemma())));
    }
}
