package org.dossier.document.tree;

/**
 * A word with the children found so far. Never changes, so that the states of a beam can share it.
 *
 * @param word its place in the sentence; the number of words for the artificial root behind them
 * @param left the outermost arc to the left, or null
 * @param right the outermost arc to the right, or null
 */
record Node(int word, Arc left, Arc right) {

    Node withLeft(Node child, int label) {
        return new Node(word, Arc.add(left, child, label), right);
    }

    Node withRight(Node child, int label) {
        return new Node(word, left, Arc.add(right, child, label));
    }
}
