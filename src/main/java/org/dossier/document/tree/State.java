package org.dossier.document.tree;

/**
 * A state of the arc-hybrid transition system (M. Kuhlmann, C. Gómez-Rodríguez, G. Satta, ACL 2011): words wait in the buffer,
 * SHIFT moves the front onto the stack, LEFT makes the top a child of the front, RIGHT makes it a child of the word below it. The artificial
 * root stands behind the last word and takes one child. Every tree of n words takes 2n steps. Never changes.
 */
final class State {

    /** The stack, top first. */
    record Stack(Node top, Stack below, int depth) {}

    static final int SHIFT = 0;

    final int size;
    final Stack stack;
    final Node front;
    final State before;
    final int action;
    final long score;

    private State(int size, Stack stack, Node front, State before, int action, long score) {
        this.size = size;
        this.stack = stack;
        this.front = front;
        this.before = before;
        this.action = action;
        this.score = score;
    }

    static State start(int size) {
        return new State(size, null, new Node(0, null, null), null, -1, 0);
    }

    boolean isFinal() {
        return stack == null && front.word() == size;
    }

    int depth() {
        return stack == null ? 0 : stack.depth();
    }

    boolean atRoot() {
        return front.word() == size;
    }

    boolean mayShift() {
        return !atRoot();
    }

    /** Left to any word, or the last open word to the root. */
    boolean mayLeft() {
        return stack != null && (!atRoot() || stack.depth() == 1);
    }

    boolean mayRight() {
        return depth() > 1;
    }

    State shift(long total) {
        Stack pushed = new Stack(front, stack, depth() + 1);
        return new State(size, pushed, new Node(front.word() + 1, null, null), this, SHIFT, total);
    }

    State left(int label, int action, long total) {
        return new State(size, stack.below(), front.withLeft(stack.top(), label), this, action, total);
    }

    State right(int label, int action, long total) {
        Stack rest = stack.below();
        Stack joined = new Stack(rest.top().withRight(stack.top(), label), rest.below(), rest.depth());
        return new State(size, joined, front, this, action, total);
    }
}
