package org.dossier.document.learning;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns a {@link Network} by stochastic gradient descent on the likelihood of the right classes; in each step some of the sums are left out,
 * so that none relies on another (N. Srivastava and others, JMLR 15, 2014). The same steps give the same network on every machine.
 */
public final class NetworkTraining {

    private static final float DROPPED = 0.3f;

    /** Features seen less often get no row. */
    private static final int LEAST = 10;

    private static final float SMALL = 0.05f;
    private static final float LARGE = 0.1f;

    private final Random random = new Random(1);
    private final SortedMap<Integer, Integer> counts = new TreeMap<>();
    private Network network;

    /** Counts the features of an example; all come first. */
    public void count(Features features) {
        for (int i = 0; i < features.count(); i++) {
            counts.merge(features.keys()[i], 1, Integer::sum);
        }
    }

    /**
     * Begins with small weights by chance.
     *
     * @param numbers how many rows are numbers
     */
    public void begin(int numbers, int hidden, int classes) {
        int[] keys = counts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST)
                .mapToInt(e -> e.getKey())
                .toArray();
        network = new Network(numbers, keys, hidden, classes);
        for (int i = 0; i < numbers * hidden; i++) {
            network.first[i] = SMALL * (float) random.nextGaussian();
        }
        for (int i = 0; i < network.second.length; i++) {
            network.second[i] = LARGE * (float) random.nextGaussian();
        }
    }

    /** The network as it has learned until now. */
    public Network network() {
        return network;
    }

    /**
     * One step.
     *
     * @param rate how far it goes
     */
    public void learn(NetworkInput input, int right, float rate) {
        float[] sums = network.sums(input);
        for (int j = 0; j < sums.length; j++) {
            sums[j] = random.nextFloat() < DROPPED ? 0 : sums[j] / (1 - DROPPED);
        }
        float[] steps = steps(network.classes(sums), right, rate);
        float[] back = back(sums, steps);
        for (int i = 0; i < input.count(); i++) {
            int row = input.row(i) * back.length;
            float value = input.value(i);
            for (int j = 0; j < back.length; j++) {
                network.first[row + j] += value * back[j];
            }
        }
        for (int j = 0; j < back.length; j++) {
            network.bias[j] += back[j];
        }
    }

    /** How far the score of each class is to move: the gradient of the logarithm of the right one's likelihood. */
    private static float[] steps(float[] scores, int right, float rate) {
        float[] steps = Network.logarithms(scores);
        for (int c = 0; c < steps.length; c++) {
            steps[c] = rate * ((c == right ? 1 : 0) - (float) StrictMath.exp(steps[c]));
        }
        return steps;
    }

    /** Moves the upper weights, and tells how far each sum is to move (D. Rumelhart, G. Hinton, R. Williams, Nature 323, 1986). */
    private float[] back(float[] sums, float[] steps) {
        float[] back = new float[sums.length];
        for (int j = 0; j < sums.length; j++) {
            for (int c = 0; sums[j] != 0 && c < steps.length; c++) {
                int at = j * steps.length + c;
                back[j] += steps[c] * network.second[at] / (1 - DROPPED);
                network.second[at] += steps[c] * sums[j];
            }
        }
        for (int c = 0; c < steps.length; c++) {
            network.prior[c] += steps[c];
        }
        return back;
    }
}
