package org.dossier.relation.tree.phrase;

import java.util.Set;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;

/** Words before a number that say how exact it is: "about 3 000 items", "more than 40 suspects". */
public final class NumberHedges {

    /** Those that look like prepositions. */
    private static final Set<String> PREPOSITIONS = Set.of("about", "around", "over", "under");

    /** "more than", "at least" */
    private static final Set<String> FIXED = Set.of("than", "at");

    private static final int LONGEST = 2;

    private final Tree tree;

    public NumberHedges(Tree tree) {
        this.tree = tree;
    }

    /** Whether what looks like a preposition says how exact the number behind it is. */
    public boolean isPreposition(int i) {
        return PREPOSITIONS.contains(tree.token(i).lower()) && isNumber(i + 1);
    }

    /** The place of the number behind such words, or the place. */
    public int behind(int i) {
        int at = i;
        while (at - i < LONGEST && tree.at(at).filter(NumberHedges::qualifies).isPresent()) {
            at++;
        }
        return isNumber(at) ? at : i;
    }

    /** Whether a word is one of those; the "of" of "possession of four guns" is none. */
    public boolean isHedge(int i) {
        boolean linking = tree.at(i)
                .filter(t -> t.upos().equals("ADP") && !PREPOSITIONS.contains(t.lower()) && !FIXED.contains(t.lower()))
                .isPresent();
        return !linking && (behind(i) > i || behind(i - 1) > i);
    }

    private boolean isNumber(int i) {
        return tree.token(i).upos().equals("NUM");
    }

    private static boolean qualifies(Token token) {
        return Set.of("ADV", "ADP").contains(token.upos()) || token.lemma().equals("more");
    }
}
