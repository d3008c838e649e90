package org.dossier.document.tree;

/**
 * What each step costs: how many arcs of the right tree can no longer be found after it (Y. Goldberg and J. Nivre, TACL 2013, for the
 * arc-hybrid system).
 */
final class Oracle {

    private final Actions actions;
    private final int[] heads;
    private final int[] labels;

    /** @param heads for each word its head; the number of words for the root */
    Oracle(Actions actions, int[] heads, int[] labels) {
        this.actions = actions;
        this.heads = heads;
        this.labels = labels;
    }

    private int shiftCost(State state) {
        int front = state.front.word();
        int cost = 0;
        State.Stack top = state.stack;
        for (State.Stack at = top; at != null; at = at.below()) {
            int word = at.top().word();
            cost += heads[word] == front ? 1 : 0;
            cost += at.depth() < top.depth() && heads[front] == word ? 1 : 0;
        }
        return cost;
    }

    private int leftCost(State state) {
        int top = state.stack.top().word();
        int front = state.front.word();
        State.Stack below = state.stack.below();
        int cost =
                heads[top] > front || below != null && heads[top] == below.top().word() ? 1 : 0;
        return cost + childrenFrom(front, top);
    }

    private int rightCost(State state) {
        int top = state.stack.top().word();
        int front = state.front.word();
        return (heads[top] >= front ? 1 : 0) + childrenFrom(front, top);
    }

    private int childrenFrom(int from, int head) {
        int children = 0;
        for (int word = from; word < heads.length; word++) {
            children += heads[word] == head ? 1 : 0;
        }
        return children;
    }

    /** The cheapest step, with the right label where its arc is right: first LEFT, then RIGHT, then SHIFT. */
    int best(State state) {
        int left = state.mayLeft() ? leftCost(state) : Integer.MAX_VALUE;
        int right = state.mayRight() ? rightCost(state) : Integer.MAX_VALUE;
        int shift = state.mayShift() ? shiftCost(state) : Integer.MAX_VALUE;
        if (left <= right && left <= shift) {
            int top = state.stack.top().word();
            return actions.left(state.atRoot() ? Actions.ROOT : labelOf(top));
        }
        return right <= shift ? actions.right(labelOf(state.stack.top().word())) : State.SHIFT;
    }

    private int labelOf(int word) {
        return labels[word] == Actions.ROOT ? 1 : labels[word];
    }
}
