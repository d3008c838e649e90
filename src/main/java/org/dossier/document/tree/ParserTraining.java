package org.dossier.document.tree;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.Perceptron;
import org.dossier.document.learning.Words;

/**
 * Learns the {@link Parser}: where its beam lost the right tree, it corrects the steps up to the place where that tree fell behind most
 * (max-violation; L. Huang, S. Fayong, Y. Guo, NAACL 2012).
 */
public final class ParserTraining {

    /** The largest weights are kept, a sixth of all; the others together are worth one arc in three hundred. */
    private static final int MOST_WEIGHTS = 5_000_000;

    /**
     * Sentences that are parsed with the same weights, side by side on all processors; the corrections follow in the sentences' order (K. Zhao,
     * L. Huang, NAACL 2013). So the model does not depend on how many processors there are.
     */
    private static final int BATCH = 8;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(Words words, int[] tags, Oracle oracle) {}

    /** Where the right tree fell behind the best one found most; features of the sentence. */
    private record Mistake(State gold, State found, ParserFeatures features) {
        long violation() {
            return found.score - gold.score;
        }
    }

    private final Actions actions;
    private final Perceptron perceptron = new Perceptron();
    private final Random random = new Random(1);
    private final List<Example> examples = new ArrayList<>();

    /** @param tags for each sentence the tags as the tagger gives them to text that it has not learned from */
    public ParserTraining(List<Sentence> sentences, List<int[]> tags) {
        actions = new Actions(labels(sentences));
        for (int i = 0; i < sentences.size(); i++) {
            examples.add(example(sentences.get(i), tags.get(i)));
        }
    }

    /**
     * Goes once through all sentences, a batch at a time.
     *
     * @param width of the beam; a narrow one is faster, and does for the first rounds
     */
    public void round(int width) {
        Collections.shuffle(examples, random);
        for (int from = 0; from < examples.size(); from += BATCH) {
            List<Example> batch = examples.subList(from, Math.min(from + BATCH, examples.size()));
            List<Mistake> mistakes =
                    batch.parallelStream().map(e -> parse(e, width)).toList();
            for (Mistake mistake : mistakes) {
                correct(mistake);
                perceptron.tick();
            }
        }
    }

    public Parser parser() {
        return new Parser(actions.labels(), perceptron.average(perceptron.leastOf(MOST_WEIGHTS)), Parser.WIDTH);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(Parser.WIDTH);
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
        return new Example(Words.of(sentence), tags, new Oracle(actions, heads, relations));
    }

    private Mistake parse(Example example, int width) {
        ParserFeatures features = new ParserFeatures(example.words, example.tags);
        Beam beam = new Beam(actions, perceptron, width);
        int[] scores = new int[actions.count()];
        State gold = State.start(example.words.size());
        List<State> states = List.of(gold);
        Mistake worst = new Mistake(gold, gold, features);
        while (!gold.isFinal()) {
            gold = follow(example.oracle, gold, features, scores);
            states = beam.advance(states, features);
            if (states.getFirst().score - gold.score >= worst.violation()) {
                worst = new Mistake(gold, states.getFirst(), features);
            }
        }
        return worst;
    }

    private State follow(Oracle oracle, State gold, ParserFeatures features, int[] scores) {
        Arrays.fill(scores, 0);
        perceptron.score(features.words(gold), scores);
        perceptron.score(features.children(gold), scores);
        int action = oracle.best(gold);
        return actions.apply(gold, action, gold.score + scores[action]);
    }

    /** Updates the steps in which the two ways differ, from the end back to where they part. */
    private void correct(Mistake mistake) {
        List<State> right = way(mistake.gold);
        List<State> wrong = way(mistake.found);
        int same = 0;
        while (same < right.size() && right.get(same).action == wrong.get(same).action) {
            same++;
        }
        for (int i = same; i < right.size(); i++) {
            update(right.get(i), 1, mistake.features);
            update(wrong.get(i), -1, mistake.features);
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

    private void update(State after, int change, ParserFeatures features) {
        perceptron.update(features.words(after.before), after.action, change);
        perceptron.update(features.children(after.before), after.action, change);
    }
}
