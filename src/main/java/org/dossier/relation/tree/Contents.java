package org.dossier.relation.tree;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dossier.document.Token;

/** What is in a thing that only carries it: of "a lorry loaded with 200 boxes of toys" and "a container with toys" the boxes, the toys. */
public final class Contents {

    private static final Set<String> HOLDING =
            Set.of("containing", "carrying", "holding", "hiding", "concealing", "transporting", "bearing");

    private final Tree tree;
    private final Predicate<Token> carries;

    /** @param carries whether a noun is one of those that only carry something */
    public Contents(Tree tree, Predicate<Token> carries) {
        this.tree = tree;
        this.carries = carries;
    }

    /** The head itself, or what the words right behind it say is in it. */
    public Token content(Token head) {
        return Optional.of(head)
                .filter(carries)
                .flatMap(t -> link(head.index() + 1))
                .flatMap(i -> new NounPhrases(tree).nounAt(new NumberHedges(tree).behind(i)))
                .filter(Token::isNoun)
                .orElse(head);
    }

    /** The place behind "with", "containing", "loaded with". */
    private Optional<Integer> link(int at) {
        Optional<Token> next = tree.at(at);
        if (next.filter(t -> HOLDING.contains(t.text())).isPresent()) {
            return Optional.of(at + 1);
        }
        int with = next.filter(t -> t.xpos().equals("VBN")).isPresent() ? at + 1 : at;
        return tree.isWord(with, "with") ? Optional.of(with + 1) : Optional.empty();
    }
}
