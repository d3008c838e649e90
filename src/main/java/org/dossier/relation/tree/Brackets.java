package org.dossier.relation.tree;

/** Steps over words in round brackets: the abbreviation behind a name, somebody's age. */
public final class Brackets {

    private static final int LONGEST = 12;

    private final Tree tree;

    public Brackets(Tree tree) {
        this.tree = tree;
    }

    /** The place behind the brackets that open there, or the place. */
    public int behind(int i) {
        if (!tree.isWord(i, "(")) {
            return i;
        }
        int close = i;
        while (close - i < LONGEST && close < tree.size() && !tree.isWord(close, ")")) {
            close++;
        }
        return tree.isWord(close, ")") ? close + 1 : i;
    }

    /** The place before the brackets that close there, or the place. */
    public int before(int i) {
        if (!tree.isWord(i, ")")) {
            return i;
        }
        int open = i;
        while (open >= 0 && i - open < LONGEST && !tree.isWord(open, "(")) {
            open--;
        }
        return tree.isWord(open, "(") ? open - 1 : i;
    }
}
