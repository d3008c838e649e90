package org.dossier.relation.tree;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;

/** How far a clause reaches by the order of the words: from its verb to the next verb, relative pronoun, colon or semicolon on either side. */
public final class ClauseBounds {

    private static final Set<String> BREAKS = Set.of(";", ":", "–", "—", "--");
    private static final Set<String> SUBORDINATORS = Set.of(
            "while", "whereas", "because", "although", "though", "if", "unless", "since", "until", "when", "where");

    private final Tree tree;

    public ClauseBounds(Tree tree) {
        this.tree = tree;
    }

    /** The first word behind the clause of a verb. */
    public int end(Token verb) {
        int i = verb.index() + 1;
        while (i < tree.size() && !isBreak(tree.token(i))) {
            i++;
        }
        return i;
    }

    /** The first word of the clause of a verb. */
    public int start(Token verb) {
        int i = verb.index();
        while (i > 0 && !isBreak(tree.token(i - 1))) {
            i--;
        }
        return i;
    }

    /** The verb that opens the clause that a token stands in. */
    public Optional<Token> verbBefore(Token token) {
        return tree.at(start(token) - 1).filter(Token::isVerb);
    }

    /** Whether two tokens stand in one clause by the order of words: no verb, pronoun or mark that opens another is between. */
    public boolean sameClause(Token one, Token other) {
        int from = Math.min(one.index(), other.index()) + 1;
        int to = Math.max(one.index(), other.index());
        for (int i = from; i < to; i++) {
            if (isBreak(tree.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** Like {@link #sameClause}, but over participles. */
    public boolean sameFiniteClause(Token one, Token other) {
        return tree.sentence().tokens().subList(one.index() + 1, other.index()).stream()
                .noneMatch(t -> BREAKS.contains(t.text())
                        || t.text().equals(",")
                        || t.xpos().startsWith("W")
                        || SUBORDINATORS.contains(t.lemma())
                        || Set.of("VBD", "VBZ", "VBP", "MD", "TO").contains(t.xpos()));
    }

    private static boolean isBreak(Token token) {
        return BREAKS.contains(token.text())
                || token.xpos().startsWith("W")
                || SUBORDINATORS.contains(token.lemma()) && !token.is("case")
                || token.upos().equals("VERB") && !token.is("amod") && !token.is("compound");
    }
}
