package org.dossier.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Learns the {@link Parser} with a dynamic oracle: it follows its own mistakes and learns the best way on from there. */
final class ParserTraining {

    static final double LEAST_WEIGHT = 0.3;

    /** From the second round on, the share of mistakes that are followed. */
    private static final double EXPLORED = 0.9;

    private record Example(Words words, int[] tags, Oracle oracle) {}

    private final Actions actions;
    private final Perceptron perceptron = new Perceptron();
    private final Random random = new Random(1);
    private final int[] scores;

    private ParserTraining(Labels labels) {
        actions = new Actions(labels);
        scores = new int[actions.count()];
    }

    /** @param tags for each sentence the tags as the tagger gives them to text that it has not learned from */
    static ParserTraining train(List<Sentence> sentences, List<int[]> tags, int rounds) {
        ParserTraining training = new ParserTraining(labels(sentences));
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            examples.add(training.example(sentences.get(i), tags.get(i)));
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, training.random);
            boolean explore = round > 0;
            examples.forEach(e -> training.learn(e, explore));
        }
        return training;
    }

    Parser parser() {
        return new Parser(actions.labels(), perceptron.average(LEAST_WEIGHT));
    }

    void write(DataOutputStream out) throws IOException {
        actions.labels().write(out);
        perceptron.write(out, LEAST_WEIGHT);
    }

    private static Labels labels(List<Sentence> sentences) {
        List<String> names = sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::relation)
                .filter(r -> !r.equals("root"))
                .distinct()
                .sorted()
                .toList();
        return new Labels(Stream.concat(Stream.of("root"), names.stream()).toList());
    }

    private Example example(Sentence sentence, int[] tags) {
        int size = sentence.tokens().size();
        int[] heads = sentence.tokens().stream()
                .mapToInt(t -> t.head() < 0 ? size : t.head())
                .toArray();
        int[] relations = sentence.tokens().stream()
                .mapToInt(t -> actions.labels().number(t.relation()))
                .toArray();
        return new Example(new Words(TaggerTraining.forms(sentence)), tags, new Oracle(actions, heads, relations));
    }

    private void learn(Example example, boolean explore) {
        ParserFeatures features = new ParserFeatures(example.words, example.tags);
        State state = State.start(example.words.size);
        while (!state.isFinal()) {
            Features found = features.of(state);
            Arrays.fill(scores, 0);
            perceptron.score(found.keys(), found.count(), scores);
            int guess = Parser.best(actions, state, scores);
            int cheapest = example.oracle.cheapest(state);
            int next = guess;
            if (!example.oracle.isRight(state, guess, cheapest)) {
                int right = right(example, state, cheapest);
                perceptron.update(found.keys(), found.count(), right, 1);
                perceptron.update(found.keys(), found.count(), guess, -1);
                next = explore && random.nextDouble() < EXPLORED ? guess : right;
            }
            state = actions.apply(state, next, 0);
        }
        perceptron.tick();
    }

    /** Of the right steps the one that the model likes best. */
    private int right(Example example, State state, int cheapest) {
        int best = -1;
        for (int action = 0; action < scores.length; action++) {
            if ((best < 0 || scores[action] > scores[best])
                    && actions.isLegal(state, action)
                    && example.oracle.isRight(state, action, cheapest)) {
                best = action;
            }
        }
        return best;
    }
}
