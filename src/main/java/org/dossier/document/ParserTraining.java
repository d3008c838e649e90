package org.dossier.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Learns the {@link Parser}: where its beam lost the right tree, it corrects the steps up to the place where that tree fell behind most
 * (max-violation; L. Huang, S. Fayong, Y. Guo, NAACL 2012).
 */
final class ParserTraining {

    /** The largest weights are kept, a sixth of all; the others together are worth one arc in three hundred. */
    private static final int MOST_WEIGHTS = 3_200_000;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(Words words, int[] tags, Oracle oracle) {}

    private final Actions actions;
    private final int width;
    private final Perceptron perceptron = new Perceptron();
    private final Random random = new Random(1);
    private final int[] scores;
    private final List<Example> examples = new ArrayList<>();

    /** @param tags for each sentence the tags as the tagger gives them to text that it has not learned from */
    ParserTraining(List<Sentence> sentences, List<int[]> tags, int width) {
        actions = new Actions(labels(sentences));
        this.width = width;
        scores = new int[actions.count()];
        for (int i = 0; i < sentences.size(); i++) {
            examples.add(example(sentences.get(i), tags.get(i)));
        }
    }

    /** Goes once through all sentences. */
    void round() {
        Collections.shuffle(examples, random);
        for (Example example : examples) {
            learn(example);
            perceptron.tick();
        }
    }

    Parser parser() {
        return new Parser(actions.labels(), perceptron.average(perceptron.leastOf(MOST_WEIGHTS)), width);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        actions.labels().write(out);
        perceptron.write(out, perceptron.leastOf(MOST_WEIGHTS));
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

    private void learn(Example example) {
        ParserFeatures features = new ParserFeatures(example.words, example.tags);
        Beam beam = new Beam(actions, perceptron, width);
        State gold = State.start(example.words.size);
        List<State> states = List.of(gold);
        long worst = Long.MIN_VALUE;
        State worstGold = gold;
        State worstFound = gold;
        while (!gold.isFinal()) {
            gold = follow(example.oracle, gold, features);
            states = beam.advance(states, features);
            State best = states.getFirst();
            if (best.score - gold.score >= worst) {
                worst = best.score - gold.score;
                worstGold = gold;
                worstFound = best;
            }
        }
        correct(worstGold, worstFound, features);
    }

    private State follow(Oracle oracle, State gold, ParserFeatures features) {
        score(gold, features);
        int action = oracle.best(gold);
        return actions.apply(gold, action, gold.score + scores[action]);
    }

    /** Updates the steps in which the two ways differ, from the end back to where they part. */
    private void correct(State gold, State found, ParserFeatures features) {
        List<State> right = way(gold);
        List<State> wrong = way(found);
        int same = 0;
        while (same < right.size() && right.get(same).action == wrong.get(same).action) {
            same++;
        }
        for (int i = same; i < right.size(); i++) {
            update(right.get(i), 1, features);
            update(wrong.get(i), -1, features);
        }
    }

    private static List<State> way(State end) {
        List<State> way = new ArrayList<>();
        for (State at = end; at.before != null; at = at.before) {
            way.add(at);
        }
        Collections.reverse(way);
        return way;
    }

    private void score(State state, ParserFeatures features) {
        Arrays.fill(scores, 0);
        perceptron.score(features.words(state), scores);
        perceptron.score(features.children(state), scores);
    }

    private void update(State after, int change, ParserFeatures features) {
        perceptron.update(features.words(after.before), after.action, change);
        perceptron.update(features.children(after.before), after.action, change);
    }
}
