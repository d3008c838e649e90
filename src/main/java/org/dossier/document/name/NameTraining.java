package org.dossier.document.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.Network;
import org.dossier.document.learning.Perceptron;

/** Learns the {@link NameTagger}: an averaged perceptron over whole sequences (M. Collins, EMNLP 2002), and a network. */
public final class NameTraining {

    private static final int ROUNDS = 8;
    private static final double LEAST_WEIGHT = 0.2;

    /** The share of capitalised words that are hidden in a round. */
    private static final double HIDDEN = 0.3;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(NameFeatures sentence, int[] gold) {}

    private final Labels labels = new Labels(List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"));
    private final UnaryOperator<String> gazetteer;
    private final List<Example> examples = new ArrayList<>();
    private final Perceptron perceptron = new Perceptron();
    private final NameNetworkTraining networkTraining = new NameNetworkTraining();
    private Network network;
    private final Random random = new Random(1);

    public NameTraining(List<NamedText> documents, UnaryOperator<String> gazetteer) {
        this.gazetteer = gazetteer;
        for (NamedText document : documents) {
            List<NameFeatures> sentences = NameFeatures.of(document.sentences(), gazetteer);
            for (int i = 0; i < sentences.size(); i++) {
                int[] gold = document.tags().get(i).stream()
                        .mapToInt(t -> Math.max(0, labels.number(t)))
                        .toArray();
                examples.add(new Example(sentences.get(i), gold));
                networkTraining.add(sentences.get(i).inputs(), gold);
            }
        }
    }

    /** Goes through all texts a few times. */
    public void learn() {
        for (int round = 0; round < ROUNDS; round++) {
            round();
        }
        network = networkTraining.learn(labels.size());
    }

    private void round() {
        Collections.shuffle(examples, random);
        for (Example example : examples) {
            learn(example);
            perceptron.tick();
        }
    }

    private void learn(Example example) {
        example.sentence.hide(random, HIDDEN);
        int[] found =
                NameTagger.best(example.sentence, labels, perceptron, new int[example.gold.length][labels.size()]);
        int[] gold = example.gold;
        for (int i = 0; i < found.length; i++) {
            if (found[i] != gold[i]) {
                Features word = example.sentence.word(i);
                perceptron.update(word, gold[i], 1);
                perceptron.update(word, found[i], -1);
            }
            if (found[i] != gold[i] || i > 0 && found[i - 1] != gold[i - 1]) {
                perceptron.update(example.sentence.transition(i, i == 0 ? -1 : gold[i - 1]), gold[i], 1);
                perceptron.update(example.sentence.transition(i, i == 0 ? -1 : found[i - 1]), found[i], -1);
            }
        }
    }

    public NameTagger tagger() {
        return new NameTagger(labels, network, perceptron.average(LEAST_WEIGHT), gazetteer);
    }

    public void write(DataOutputStream out) throws IOException {
        labels.write(out);
        network.write(out);
        perceptron.write(out, LEAST_WEIGHT);
    }
}
