package org.dossier.reference.phrase;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Perceptron;
import org.dossier.reference.model.Annotations;

/** Learns the {@link Ranker}: an averaged perceptron with margins, which updates towards the earlier phrase of the same thing that it likes best. */
public final class RankerTraining {

    private static final int ROUNDS = 4;

    /** A tie that is missed costs more than one that is too much: most phrases are new, and a model that says so is seldom wrong. */
    private static final int MISSED = 150;

    private static final int TO_ANOTHER = 60;
    private static final int TOO_MUCH = 30;
    private static final double LEAST_WEIGHT = 0.1;

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
        examples.add(new Example(
                new PairFeatures(phrases),
                phrases.stream().mapToInt(p -> thing(p, told)).toArray()));
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
            perceptron.tick();
        }
    }

    /** @param known whether an earlier phrase means the same */
    private void learn(Example example, int i, boolean known) {
        int found = ranker.best(example.features, i, (at, j) -> OptionalInt.of(cost(example.things, at, j, known)));
        int right = ranker.best(
                example.features,
                i,
                (at, j) -> cost(example.things, at, j, known) == 0 ? OptionalInt.of(0) : OptionalInt.empty());
        if (cost(example.things, i, found, known) > 0 && cost(example.things, i, right, known) == 0) {
            update(example.features, i, right, 1);
            update(example.features, i, found, -1);
        }
    }

    /** What a choice costs; nothing if it is right. */
    private static int cost(int[] things, int i, int j, boolean known) {
        if (i == j) {
            return known ? MISSED : 0;
        }
        return !known ? TOO_MUCH : things[i] == things[j] ? 0 : TO_ANOTHER;
    }

    private void update(PairFeatures features, int i, int j, int change) {
        Features of = i == j ? features.fresh(i) : features.pair(i, j);
        perceptron.update(of, 0, change);
    }

    Ranker ranker() {
        return new Ranker(perceptron.average(LEAST_WEIGHT));
    }

    public void write(DataOutputStream out) throws IOException {
        perceptron.write(out, LEAST_WEIGHT);
    }
}
