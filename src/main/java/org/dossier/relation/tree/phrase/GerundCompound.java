package org.dossier.relation.tree.phrase;

import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;

/**
 * A gerund inside a compound of nouns: "money laundering conspiracy". A tagger takes it for a participle with an object, but an object in
 * the singular would have an article: "money bearing a stamp".
 */
public final class GerundCompound {

    private GerundCompound() {}

    /**
     * Whether a gerund stands there between two bare nouns in the singular; not in "a crackdown targeting fraud", where the first has an article
     * of its own.
     */
    public static boolean isAt(Tree tree, int i) {
        return tree.at(i)
                        .filter(t -> t.xpos().equals("VBG") && !isClause(tree, t))
                        .isPresent()
                && isSingular(tree, i - 1)
                && isSingular(tree, i + 1);
    }

    private static boolean isClause(Tree tree, Token gerund) {
        return gerund.is("acl")
                && gerund.head() == gerund.index() - 1
                && tree.head(gerund).filter(n -> tree.has(n, c -> c.is("det"))).isPresent();
    }

    private static boolean isSingular(Tree tree, int i) {
        return tree.at(i).map(Token::xpos).filter("NN"::equals).isPresent();
    }
}
