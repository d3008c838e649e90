package org.dossier.relation.tree.phrase;

import java.util.Set;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.tree.Tree;

/**
 * Nouns that only measure out what follows their "of", and mean that (transparent nouns: Fillmore, Johnson, Petruck, Background to
 * FrameNet, 2003).
 */
public final class TransparentNouns {

    private final Set<String> measuring;

    /** @param expressions table {@code transparent-words} */
    public TransparentNouns(Expressions expressions) {
        measuring = expressions.words("transparent-words", "word", "kind", "measure");
    }

    /**
     * Of "a number of joint raids" or "700 million euros worth of fake shoes" the raids and the shoes, of "goods worth a million" the goods;
     * else the noun itself.
     */
    public Token content(Tree tree, Token noun) {
        NounPhrases nouns = new NounPhrases(tree);
        int next = noun.index() + 1;
        if (measuring.contains(noun.lemma()) && tree.isWord(next, "of")) {
            return nouns.item(next + 1).orElse(noun);
        }
        if (tree.isWord(next, "worth") && tree.isWord(next + 1, "of")) {
            return nouns.item(next + 2).orElse(noun);
        }
        return noun.text().equals("worth")
                ? tree.at(noun.index() - 1).filter(Token::isNoun).orElse(noun)
                : noun;
    }
}
