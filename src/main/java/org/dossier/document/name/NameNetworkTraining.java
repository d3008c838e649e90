package org.dossier.document.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dossier.document.learning.Network;
import org.dossier.document.learning.NetworkTraining;

/** Learns the network of the {@link NameTagger}, word by word. */
final class NameNetworkTraining {

    private static final int ROUNDS = 8;
    private static final int HIDDEN = 64;

    /** How far the first step goes; later ones go less and less far. */
    private static final float RATE = 0.02f;

    private record Example(NameInputs inputs, int word, int label) {}

    private final List<Example> examples = new ArrayList<>();
    private final NetworkTraining training = new NetworkTraining();
    private final Random random = new Random(1);

    /** @param labels the number of each word's label */
    void add(NameInputs inputs, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (inputs.mayBeName(i)) {
                examples.add(new Example(inputs, i, labels[i]));
                training.count(inputs.features(i));
            }
        }
    }

    /** @param labels how many labels there are */
    Network learn(int labels) {
        training.begin(NameInputs.NUMBERS, HIDDEN, labels);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            float rate = RATE * (ROUNDS - round) / ROUNDS;
            for (Example example : examples) {
                training.learn(example.inputs.of(example.word, training.network(), random), example.label, rate);
            }
        }
        return training.network();
    }
}
