package org.dossier.relation.tree.phrase;

import java.util.List;
import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.relation.tree.Arguments;
import org.dossier.relation.tree.Tree;

/** Lists of gerunds by the order of the words: what somebody did, as nouns. */
public final class Gerunds {

    private static final int MAX_ACTIONS = 8;

    private final Tree tree;
    private final NounPhrases nouns;
    private final ActionPhrase actions;

    public Gerunds(Tree tree) {
        this.tree = tree;
        nouns = new NounPhrases(tree);
        actions = new ActionPhrase(tree);
    }

    /** "admitted selling fake medicines": the gerund right behind a verb that stands as its object. */
    public static Optional<Token> object(Tree tree, Token verb) {
        return tree.children(verb, "xcomp")
                .filter(t -> t.xpos().equals("VBG") && t.index() == verb.index() + 1)
                .findFirst();
    }

    public boolean startAt(int i) {
        return gerund(i).isPresent();
    }

    /** The gerunds of a list that begins at a place: "selling fake medicines and evading duty"; none if it begins otherwise. */
    public List<Token> actions(int start) {
        Arguments found = new Arguments();
        add(start, "", found);
        return found.of("");
    }

    /** "for selling fake medicines and evading duty", "to conspiring … and to fraud": what somebody did, as nouns. */
    public void add(int start, String function, Arguments into) {
        Optional<Token> next = gerund(start);
        for (int step = 0; step < MAX_ACTIONS && next.isPresent(); step++) {
            if (!actions.sharesObject(next.get()) && !isSuspended(next.get())) {
                into.add(function, next.get());
            }
            int end =
                    next.get().isVerb() ? actions.last(next.get()) : next.get().index();
            next = behindConjunction(end + 1, function);
        }
    }

    /** "possessing, and offering for sale, fake goods": the object is still to come. */
    private boolean isSuspended(Token gerund) {
        return gerund.isVerb()
                && tree.isWord(gerund.index() + 1, ",")
                && tree.token(gerund.index() + 2).is("cc");
    }

    private Optional<Token> behindConjunction(int i, String preposition) {
        if (!tree.token(i).is("cc")) {
            return Optional.empty();
        }
        boolean again = tree.isWord(i + 1, preposition);
        return gerund(again ? i + 2 : i + 1).or(() -> again ? nouns.nounAt(i + 2) : Optional.empty());
    }

    private Optional<Token> gerund(int i) {
        return tree.at(i).filter(t -> t.text().endsWith("ing") && isVerbal(t));
    }

    private static boolean isVerbal(Token token) {
        return token.upos().equals("VERB") && !token.is("amod");
    }
}
