package org.dossier.document.tree;

import org.dossier.document.learning.Labels;

/** The steps of the parser as classes of its model: SHIFT, then LEFT and RIGHT with each label. Label 0 is {@code root}. */
record Actions(Labels labels) {

    static final int ROOT = 0;

    int count() {
        return 2 * labels.size();
    }

    /** {@code root} is only for LEFT: the classes are SHIFT, LEFT of each label, RIGHT of each but root. */
    int left(int label) {
        return 1 + label;
    }

    int right(int label) {
        return labels.size() + label;
    }

    boolean isLeft(int action) {
        return action > State.SHIFT && action <= labels.size();
    }

    int label(int action) {
        return isLeft(action) ? action - 1 : action - labels.size();
    }

    State apply(State state, int action, long total) {
        if (action == State.SHIFT) {
            return state.shift(total);
        }
        return isLeft(action) ? state.left(label(action), action, total) : state.right(label(action), action, total);
    }
}
