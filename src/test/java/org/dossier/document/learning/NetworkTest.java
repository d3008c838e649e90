package org.dossier.document.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NetworkTest {

    /** Learns that exactly one of a number and a feature is there: no sum of weights tells that. */
    private static Network learned() {
        NetworkTraining training = new NetworkTraining();
        for (int i = 0; i < 20; i++) {
            training.count(feature(true));
        }
        training.begin(1, 32, 2);
        for (int i = 0; i < 20_000; i++) {
            boolean number = i % 2 == 0;
            boolean feature = i % 4 < 2;
            training.learn(input(training.network(), number, feature), number == feature ? 0 : 1, 0.05f);
        }
        return training.network();
    }

    private static Features feature(boolean is) {
        Features features = new Features();
        features.add(is ? 42 : 43);
        return features;
    }

    private static NetworkInput input(Network network, boolean number, boolean feature) {
        NetworkInput input = new NetworkInput();
        input.add(0, number ? 1 : -1);
        network.add(feature(feature), input);
        return input;
    }

    @Test
    void learnsWhatOnlyHoldsTogether() {
        Network network = learned();
        for (boolean number : new boolean[] {true, false}) {
            for (boolean feature : new boolean[] {true, false}) {
                float[] scores = network.scores(input(network, number, feature));
                assertEquals(number == feature, scores[0] > scores[1], number + " " + feature);
                assertEquals(1, Math.exp(scores[0]) + Math.exp(scores[1]), 1e-5);
            }
        }
    }

    @Test
    void sameStepsGiveTheSameNetwork() throws IOException {
        assertArrayEquals(bytes(learned()), bytes(learned()));
    }

    @Test
    void readingStopsBehindTheNetwork() throws IOException {
        Network network = learned();
        byte[] bytes = bytes(network);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Network read = Network.read(in);
        assertEquals(17, in.readByte());
        float difference = read.scores(input(read, true, true))[0] - network.scores(input(network, true, true))[0];
        assertTrue(Math.abs(difference) < 0.1, "difference " + difference);
    }

    /** A network with a byte behind it. */
    private static byte[] bytes(Network network) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        network.write(new DataOutputStream(bytes));
        bytes.write(17);
        return bytes.toByteArray();
    }
}
