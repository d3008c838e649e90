package org.dossier.document.tree;

/**
 * An arc from a word to one of its children, as found so far.
 *
 * @param inner the arc on the same side that was found before, to a child nearer to the word; or null
 * @param count how many arcs there are on this side, this one counted
 * @param labels hash of the labels on this side
 */
record Arc(Node child, int label, Arc inner, int count, int labels) {

    static Arc add(Arc inner, Node child, int label) {
        return inner == null
                ? new Arc(child, label, null, 1, label + 1)
                : new Arc(child, label, inner, inner.count + 1, inner.labels * 67 + label + 1);
    }
}
