package org.dossier.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Finds the dependency tree of a sentence, step by step from left to right. */
final class Parser {

    /** The tree: for each word the index of its head, -1 for the root, and the number of its relation. */
    record Tree(int[] heads, int[] relations) {}

    private final Actions actions;
    private final Scorer scorer;

    Parser(Labels labels, Scorer scorer) {
        this.actions = new Actions(labels);
        this.scorer = scorer;
    }

    static Parser read(DataInputStream in) throws IOException {
        Labels labels = Labels.read(in);
        return new Parser(labels, LinearModel.read(in));
    }

    Labels labels() {
        return actions.labels();
    }

    Tree parse(Words words, int[] tags) {
        ParserFeatures features = new ParserFeatures(words, tags);
        int[] scores = new int[actions.count()];
        State state = State.start(words.size);
        while (!state.isFinal()) {
            Features found = features.of(state);
            Arrays.fill(scores, 0);
            scorer.score(found.keys(), found.count(), scores);
            int best = best(actions, state, scores);
            state = actions.apply(state, best, state.score + scores[best]);
        }
        return tree(state);
    }

    static int best(Actions actions, State state, int[] scores) {
        int best = -1;
        for (int action = 0; action < scores.length; action++) {
            if ((best < 0 || scores[action] > scores[best]) && actions.isLegal(state, action)) {
                best = action;
            }
        }
        return best;
    }

    /** Reads the arcs off the steps that led to the state. */
    Tree tree(State end) {
        int[] heads = new int[end.size];
        int[] relations = new int[end.size];
        for (State at = end; at.before != null; at = at.before) {
            if (at.action != State.SHIFT) {
                State.Stack stack = at.before.stack;
                int child = stack.top().word();
                Node head = actions.isLeft(at.action)
                        ? at.before.front
                        : stack.below().top();
                heads[child] = head.word() == end.size ? -1 : head.word();
                relations[child] = actions.label(at.action);
            }
        }
        return new Tree(heads, relations);
    }
}
