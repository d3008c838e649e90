package org.dossier.relation.tree.concept;

import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.tree.Tree;

/** Pairs of nouns for what is done with the same goods: "the production and sale of toys". */
public final class SharedDeeds {

    private final Set<String> nouns;

    /** @param expressions table {@code shared-deeds} */
    public SharedDeeds(Expressions expressions) {
        nouns = expressions.words("shared-deeds", "noun");
    }

    /** The noun itself, or, where it says nothing by itself, the next one: of "production" in "production and sale of toys" the sale. */
    public Token content(Tree tree, Token noun) {
        int next = noun.index() + 2;
        boolean open = nouns.contains(noun.lemma())
                && tree.token(noun.index() + 1).is("cc")
                && nouns.contains(tree.token(next).lemma())
                && tree.isWord(next + 1, "of")
                && !tree.has(noun, c -> c.is("nmod") && c.index() > next);
        return open ? tree.token(next) : noun;
    }
}
