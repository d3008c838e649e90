package org.dossier.relation.tree;

import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.model.Words;

/** Pairs of nouns for what is done with the same goods: "the production and sale of toys". */
public final class SharedDeeds {

    private final Set<String> nouns;

    /** @param expressions table {@code shared-deeds} */
    public SharedDeeds(Expressions expressions) {
        nouns = Words.of(expressions, "shared-deeds", "noun");
    }

    /** Whether a noun says nothing by itself, since what it is done with stands behind the next one. */
    public boolean isOpen(Tree tree, Token noun) {
        int next = noun.index() + 2;
        return nouns.contains(noun.lemma())
                && tree.at(noun.index() + 1).filter(t -> t.is("cc")).isPresent()
                && tree.at(next).filter(t -> nouns.contains(t.lemma())).isPresent()
                && tree.isWord(next + 1, "of");
    }
}
