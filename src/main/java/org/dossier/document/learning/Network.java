package org.dossier.document.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A network with one hidden layer of rectified sums (V. Nair and G. Hinton, ICML 2010), over numbers and over features that are there or not: it
 * finds what a {@link LinearModel} cannot, that values only mean something together. Safe for several threads, but while it learns.
 */
public final class Network {

    /** Steps of a written weight for 1. */
    private static final int SCALE = 512;

    final int hidden;
    final int classes;

    /** The features that have rows, ascending; their rows stand behind those of the numbers. */
    private final int[] keys;

    private final int numbers;

    /** Row by row the weights for the sums. */
    final float[] first;

    final float[] bias;

    /** Sum by sum the weights for the classes. */
    final float[] second;

    final float[] prior;

    Network(int numbers, int[] keys, int hidden, int classes) {
        this.numbers = numbers;
        this.keys = keys;
        this.hidden = hidden;
        this.classes = classes;
        first = new float[(numbers + keys.length) * hidden];
        bias = new float[hidden];
        second = new float[hidden * classes];
        prior = new float[classes];
    }

    /** Adds the rows of the features that the network knows. */
    public void add(Features features, NetworkInput input) {
        for (int i = 0; i < features.count(); i++) {
            int at = Arrays.binarySearch(keys, features.keys()[i]);
            if (at >= 0) {
                input.add(numbers + at, 1);
            }
        }
    }

    /** The natural logarithm of how likely each class is. */
    public float[] scores(NetworkInput input) {
        return logarithms(classes(sums(input)));
    }

    /** The natural logarithms of the shares that scores have in the sum of their powers of e, in their place. */
    static float[] logarithms(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double total = 0;
        for (float score : scores) {
            total += StrictMath.exp(score - most);
        }
        float norm = most + (float) StrictMath.log(total);
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= norm;
        }
        return scores;
    }

    /** The hidden layer. */
    float[] sums(NetworkInput input) {
        float[] sums = bias.clone();
        for (int i = 0; i < input.count(); i++) {
            int row = input.row(i) * hidden;
            float value = input.value(i);
            for (int j = 0; j < hidden; j++) {
                sums[j] += value * first[row + j];
            }
        }
        for (int j = 0; j < hidden; j++) {
            sums[j] = Math.max(0, sums[j]);
        }
        return sums;
    }

    float[] classes(float[] sums) {
        float[] scores = prior.clone();
        for (int j = 0; j < hidden; j++) {
            for (int c = 0; sums[j] != 0 && c < classes; c++) {
                scores[c] += sums[j] * second[j * classes + c];
            }
        }
        return scores;
    }

    /** Reads no further than its end. */
    public static Network read(DataInputStream in) throws IOException {
        int numbers = in.readInt();
        int[] keys = new int[in.readInt()];
        Network network = new Network(numbers, keys, in.readInt(), in.readInt());
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
        }
        for (float[] weights : network.weights()) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) in.readShort() / SCALE;
            }
        }
        return network;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(numbers);
        out.writeInt(keys.length);
        out.writeInt(hidden);
        out.writeInt(classes);
        for (int key : keys) {
            out.writeInt(key);
        }
        for (float[] weights : weights()) {
            for (float weight : weights) {
                out.writeShort(Math.clamp(Math.round(weight * SCALE), Short.MIN_VALUE, Short.MAX_VALUE));
            }
        }
    }

    private float[][] weights() {
        return new float[][] {first, bias, second, prior};
    }
}
