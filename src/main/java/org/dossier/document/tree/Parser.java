package org.dossier.document.tree;

import java.io.IOException;
import java.util.List;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.ModelInput;
import org.dossier.document.learning.Scorer;
import org.dossier.document.learning.Words;

/** Finds the dependency tree of a sentence, step by step from left to right, keeping the best few trees in the making. */
public final class Parser {

    /** How many trees in the making are kept. */
    public static final int WIDTH = 8;

    /** The tree: for each word the index of its head, -1 for the root, and the number of its relation. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Tree(int[] heads, int[] relations) {}

    private final Actions actions;
    private final Scorer scorer;
    private final int width;

    /**
     * @param labels the names of the relations
     * @param scorer scores the steps by their numbers in {@link Actions}
     * @param width how many trees in the making are kept
     */
    public Parser(Labels labels, Scorer scorer, int width) {
        this.actions = new Actions(labels);
        this.scorer = scorer;
        this.width = width;
    }

    /** @throws IOException if this is no model of a parser */
    public static Parser read(ModelInput in) throws IOException {
        int width = in.readInt();
        Labels labels = Labels.read(in);
        return new Parser(labels, in.weights(), width);
    }

    /** The names of the relations by their numbers. */
    public Labels labels() {
        return actions.labels();
    }

    /** @param tags the numbers of the words' tags */
    public Tree parse(Words words, int[] tags) {
        ParserFeatures features = new ParserFeatures(words, tags);
        Beam beam = new Beam(actions, scorer, width);
        List<State> states = List.of(State.start(words.size()));
        while (!states.getFirst().isFinal()) {
            states = beam.advance(states, features);
        }
        return tree(states.getFirst());
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
