package org.dossier.reference.phrase;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dossier.article.Span;
import org.dossier.document.learning.Perceptron;
import org.dossier.reference.model.Annotations;

/**
 * Learns the {@link Ranker} as a log-linear model: step by step all earlier phrases of the same thing together become likelier (G. Durrett and D. Klein,
 * EMNLP 2013), and a choice that costs much is held off by more. Weights are whole numbers and averaged, as those of {@link Perceptron}.
 */
public final class RankerTraining {

    private static final int ROUNDS = 8;

    /** A score by which a choice is e times as likely as another. */
    private static final double UNIT = 1 << 14;

    /** What a weight changes by if the right choice is held for impossible. */
    private static final double STEP = 0.02 * UNIT;

    /** A tie that is missed costs more than one that is too much: most phrases are new, and a model that says so is seldom wrong. */
    private static final double MISSED = 4;

    private static final double TO_ANOTHER = 0.6;
    private static final double TOO_MUCH = 0.3;
    private static final double LEAST_WEIGHT = 0.004 * UNIT;

    /**
     * A phrase of a text, as annotated by hand.
     *
     * @param head its head
     * @param thing number of the thing that it means
     */
    public record Told(Span span, Span head, int thing) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(PairFeatures features, int[] things) {}

    private final List<Example> examples = new ArrayList<>();
    private final Perceptron perceptron = new Perceptron();
    private final Ranker ranker = new Ranker(perceptron);
    private final Random random = new Random(1);

    /** Adds a text as it was read, and what its phrases mean. */
    public void add(Annotations read, List<Told> told) {
        List<Phrase> phrases = NounPhrases.of(read);
        add(phrases, phrases.stream().mapToInt(p -> thing(p, told)).toArray());
    }

    /** @param things what each of the phrases means, -1 if nothing */
    void add(List<Phrase> phrases, int[] things) {
        examples.add(new Example(new PairFeatures(phrases), things));
    }

    /** What a phrase means by the smallest annotated one that holds it and has its head in it; -1 if there is none. */
    private static int thing(Phrase phrase, List<Told> told) {
        return told.stream()
                .filter(t -> t.span().contains(phrase.span()) && phrase.span().contains(t.head()))
                .min(Comparator.comparingInt(t -> t.span().length()))
                .map(Told::thing)
                .orElse(-1);
    }

    /** Goes through all texts a few times. */
    public void learn() {
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::learn);
        }
    }

    private void learn(Example example) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < example.things.length; i++) {
            int thing = example.things[i];
            learn(example, i, thing >= 0 && !seen.add(thing));
        }
        perceptron.tick();
    }

    /** @param known whether an earlier phrase means the same */
    private void learn(Example example, int i, boolean known) {
        int[] choices = example.features.choices(i);
        double[] costs = IntStream.of(choices)
                .mapToDouble(j -> cost(example.things, i, j, known))
                .toArray();
        double[] scores = IntStream.range(0, choices.length)
                .mapToDouble(at -> ranker.score(example.features.of(i, choices[at])) / UNIT + costs[at])
                .toArray();
        double[] all = shares(scores, at -> true);
        double[] right = shares(scores, at -> costs[at] == 0);
        for (int at = 0; at < right.length; at++) {
            int change = (int) Math.round(STEP * (right[at] - all[at]));
            if (change != 0) {
                perceptron.update(example.features.of(i, choices[at]), 0, change);
            }
        }
    }

    /** How likely each choice is of those allowed; empty if none is. */
    private static double[] shares(double[] scores, IntPredicate allowed) {
        double most = IntStream.range(0, scores.length)
                .filter(allowed)
                .mapToDouble(at -> scores[at])
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double[] shares = IntStream.range(0, scores.length)
                .mapToDouble(at -> allowed.test(at) ? StrictMath.exp(scores[at] - most) : 0)
                .toArray();
        double sum = DoubleStream.of(shares).sum();
        return sum == 0
                ? new double[0]
                : DoubleStream.of(shares).map(s -> s / sum).toArray();
    }

    /** What a choice costs; nothing if it is right. */
    private static double cost(int[] things, int i, int j, boolean known) {
        if (i == j) {
            return known ? MISSED : 0;
        }
        return !known ? TOO_MUCH : things[i] == things[j] ? 0 : TO_ANOTHER;
    }

    Ranker ranker() {
        return new Ranker(perceptron.average(LEAST_WEIGHT));
    }

    public void write(DataOutputStream out) throws IOException {
        perceptron.write(out, LEAST_WEIGHT);
    }
}
