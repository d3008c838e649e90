package org.dossier.relation.tree.concept;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NounPhrases;

/** "Their roles in the sale of fake watches": having a part in something is no concept of its own, what the part was in is one. */
public final class Involvement {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final Set<String> nouns;

    /** @param expressions table {@code transparent-words} */
    public Involvement(Expressions expressions) {
        nouns = expressions.words("transparent-words", "word", "kind", "part");
    }

    /** The head itself; of somebody's part in something that is told here, its head; of one in what was told before ("the scheme"), none. */
    public Optional<Token> content(Tree tree, Token head) {
        if (!nouns.contains(head.lemma()) || !isOwned(tree, head)) {
            return Optional.of(head);
        }
        return tree.isWord(head.index() + 1, "in")
                ? new NounPhrases(tree).item(head.index() + 2).filter(t -> isToldHere(tree, head.index() + 2, t))
                : Optional.empty();
    }

    private static boolean isOwned(Tree tree, Token head) {
        return tree.children(head, "nmod:poss").findAny().isPresent();
    }

    /** "the sale and supply of fake watches", as far as the tree ties both to it. */
    private static boolean isPairOf(Tree tree, Token noun) {
        int i = noun.index() + 1;
        return tree.token(i).is("cc")
                && tree.isWord(i + 2, "of")
                && tree.children(noun, "nmod").findAny().isPresent();
    }

    /** "The scheme" points back, "the sale of fake watches" does not. */
    private static boolean isToldHere(Tree tree, int start, Token noun) {
        boolean pointing = POINTING.contains(tree.token(start).lower());
        return !pointing || noun.index() > start + 1 || tree.isWord(noun.index() + 1, "of") || isPairOf(tree, noun);
    }
}
