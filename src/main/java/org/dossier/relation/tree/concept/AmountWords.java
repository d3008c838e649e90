package org.dossier.relation.tree.concept;

import java.util.regex.Pattern;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.phrase.NumberHedges;

/** The words of an amount inside a noun phrase, which are no part of what the phrase names. */
final class AmountWords {

    private static final Pattern UNIT = Pattern.compile("[b-df-hj-np-tv-xz]{1,3}");

    private AmountWords() {}

    /** Whether the word is a number, its unit, joined to it, or says how exact it is. */
    static boolean isAny(Tree tree, Token token) {
        return isNumber(token)
                || isBehindNumber(tree, token)
                || isMeasure(tree, token)
                || new NumberHedges(tree).isHedge(token.index());
    }

    /** The hyphen and the noun of "a six-month scam". */
    private static boolean isBehindNumber(Tree tree, Token token) {
        int hyphen = token.xpos().equals("HYPH") ? token.index() : token.index() - 1;
        return tree.token(hyphen).xpos().equals("HYPH")
                && tree.at(hyphen - 1).filter(AmountWords::isNumber).isPresent();
    }

    /** The unit and the "of" of "importing 600 kilograms of cocaine", the unit of "600 kg hashish" and "300 grams heroin". */
    private static boolean isMeasure(Tree tree, Token token) {
        int unit = token.text().equals("of") ? token.index() - 1 : token.index();
        return (tree.isWord(unit + 1, "of") || isUnitBeforeNoun(tree, token))
                && tree.token(unit).isNoun()
                && tree.at(unit - 1).filter(AmountWords::isNumber).isPresent();
    }

    /** A plural or letters without a vowel right before the things. */
    private static boolean isUnitBeforeNoun(Tree tree, Token token) {
        return tree.token(token.index() + 1).isNoun()
                && (token.xpos().equals("NNS") || UNIT.matcher(token.text()).matches());
    }

    private static boolean isNumber(Token token) {
        return token.upos().equals("NUM") || token.upos().equals("SYM");
    }
}
