package org.dossier.relation.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** The predicates that a word of a sentence stands under. */
public final class Clauses {

    /** Deep enough for any sentence a person writes. */
    private static final int DEPTH = 40;

    private Clauses() {}

    /**
     * The verbs above a token (itself first where it is one), the nearest first, up to the root, which counts whatever it is; none
     * in a reason without verb and deep in a list.
     */
    public static List<Token> predicates(Sentence sentence, Token token) {
        List<Token> found = new ArrayList<>();
        Token at = token;
        for (int step = 0; step < DEPTH; step++) {
            if (at.upos().equals("VERB") || at.head() < 0) {
                found.add(at);
            }
            if (at.head() < 0 || isReason(sentence, at)) {
                break;
            }
            at = sentence.token(at.head());
        }
        return found;
    }

    /** "fined for selling 4,300 discs": what was done before has its own time and place. */
    private static boolean isReason(Sentence sentence, Token token) {
        return token.is("advcl")
                && sentence.children(token, "mark")
                        .anyMatch(t -> t.lemma().equals("for") || t.lemma().equals("of"));
    }

    /** The nearest verb above a token, or the root; the token itself where there is none. */
    public static Token predicate(Sentence sentence, Token token) {
        List<Token> all = predicates(sentence, token);
        return all.isEmpty() ? token : all.get(0);
    }

    /** The verb of the infinitive that a word stands in: "alleged to have run a mill since 2021"; none where its clause is finite. */
    public static Optional<Token> infinitive(Sentence sentence, Token token) {
        return Optional.of(predicate(sentence, token))
                .filter(verb -> verb.head() >= 0
                        && sentence.children(verb, "mark")
                                .anyMatch(t -> t.xpos().equals("TO")));
    }
}
