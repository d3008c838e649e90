package org.dossier.document.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.document.learning.Scorer;

/** Search that keeps the best few states of each step. All derivations of a sentence have the same number of steps. A width of 1 is greedy. */
final class Beam {

    private final Actions actions;
    private final Scorer scorer;
    private final int width;
    private final int[] scores;

    /** For each state of the step the scores by its words alone. */
    private final int[][] byWords;

    /** The best steps found, by falling score: total, state, action. */
    private final long[] totals;

    private final int[] states;
    private final int[] steps;
    private int found;

    Beam(Actions actions, Scorer scorer, int width) {
        this.actions = actions;
        this.scorer = scorer;
        this.width = width;
        scores = new int[actions.count()];
        byWords = new int[width][actions.count()];
        totals = new long[width];
        states = new int[width];
        steps = new int[width];
    }

    /** The best states one step on, the best one first. */
    List<State> advance(List<State> from, ParserFeatures features) {
        found = 0;
        for (int s = 0; s < from.size(); s++) {
            scoreWords(from, s, features);
            System.arraycopy(byWords[s], 0, scores, 0, scores.length);
            scorer.score(features.children(from.get(s)), scores);
            offer(from.get(s), s);
        }
        List<State> next = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            next.add(actions.apply(from.get(states[i]), steps[i], totals[i]));
        }
        return next;
    }

    private void scoreWords(List<State> from, int s, ParserFeatures features) {
        Arrays.fill(byWords[s], 0);
        for (int other = 0; other < s; other++) {
            if (ParserFeatures.sameWords(from.get(s), from.get(other))) {
                System.arraycopy(byWords[other], 0, byWords[s], 0, scores.length);
                return;
            }
        }
        scorer.score(features.words(from.get(s)), byWords[s]);
    }

    private void offer(State state, int number) {
        if (state.mayShift()) {
            offer(state, number, State.SHIFT);
        }
        if (state.mayLeft()) {
            int first = actions.left(state.atRoot() ? Actions.ROOT : Actions.ROOT + 1);
            int last = state.atRoot() ? first : actions.left(actions.labels().size() - 1);
            for (int action = first; action <= last; action++) {
                offer(state, number, action);
            }
        }
        if (state.mayRight()) {
            for (int action = actions.right(Actions.ROOT + 1); action < scores.length; action++) {
                offer(state, number, action);
            }
        }
    }

    private void offer(State state, int number, int action) {
        long total = state.score + scores[action];
        if (found == width && total <= totals[found - 1]) {
            return;
        }
        int at = found < width ? found++ : width - 1;
        while (at > 0 && totals[at - 1] < total) {
            totals[at] = totals[at - 1];
            states[at] = states[at - 1];
            steps[at] = steps[at - 1];
            at--;
        }
        totals[at] = total;
        states[at] = number;
        steps[at] = action;
    }
}
