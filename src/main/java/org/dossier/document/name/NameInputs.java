package org.dossier.document.name;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dossier.document.learning.Clusters;
import org.dossier.document.learning.Embeddings;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Network;
import org.dossier.document.learning.NetworkInput;
import org.dossier.document.learning.Words;

/**
 * What the network of the {@link NameTagger} looks at in one sentence: where the words around stand among all words (R. Collobert and others, JMLR 12,
 * 2011), and a few features. Not for several threads.
 */
final class NameInputs {

    /** How far words are looked at on either side. */
    private static final int SIDE = 2;

    /** The words on both sides, the first and last word with a capital, and what stands before and behind them. */
    private static final int PLACES = 2 * SIDE + 5;

    private static final int UNKNOWN = Embeddings.SIZE;
    private static final int OUTSIDE = UNKNOWN + 1;
    private static final int ROWS = OUTSIDE + 1;

    /** How many rows of the network are numbers. */
    static final int NUMBERS = PLACES * ROWS;

    /** The length of a word's point. */
    private static final float LENGTH = 4;

    private static final int REACH = 8;

    /** How often the word itself is unknown while a network learns, and how often another. */
    private static final double STRANGE = 0.15;

    private static final double STRANGE_BESIDE = 0.05;

    private static final Set<Integer> NOUNS =
            Set.of("NN".hashCode(), "NNS".hashCode(), "NNP".hashCode(), "NNPS".hashCode());

    private final Words words;
    private final int[] tags;
    private final int[] known;
    private final WordUses uses;
    private final Features features = new Features();
    private final NetworkInput input = new NetworkInput();

    NameInputs(Words words, int[] tags, int[] known, WordUses uses) {
        this.words = words;
        this.tags = tags;
        this.known = known;
        this.uses = uses;
    }

    /** Whether a word may be in a name for all that is seen at once; others get no help from the network. */
    boolean mayBeName(int i) {
        return words.isCapital(i) || NOUNS.contains(tags[i]);
    }

    NetworkInput of(int i, Network network) {
        return of(i, network, null);
    }

    /** @param random makes some words unknown, so that a network does not rely on them; null for none */
    NetworkInput of(int i, Network network, Random random) {
        input.clear();
        network.add(features(i), input);
        Words.Run run = run(i);
        boolean strange = random != null && random.nextDouble() < STRANGE;
        int[] places = {i - 2, i - 1, i, i + 1, i + 2, run.first(), run.last(), run.first() - 1, run.last() + 1};
        for (int k = 0; k < PLACES; k++) {
            boolean hidden = places[k] == i ? strange : random != null && random.nextDouble() < STRANGE_BESIDE;
            add(k * ROWS, places[k], hidden);
        }
        return input;
    }

    private void add(int from, int place, boolean hidden) {
        if (place < 0 || place >= words.size()) {
            input.add(from + OUTSIDE, 1);
            return;
        }
        int word = hidden ? -1 : number(place);
        if (word < 0) {
            input.add(from + UNKNOWN, 1);
        }
        for (int d = 0; word >= 0 && d < Embeddings.SIZE; d++) {
            input.add(from + d, LENGTH * Embeddings.load().at(word, d));
        }
    }

    /** A word's number; that of its last part where only that is known. */
    private int number(int i) {
        int number = Embeddings.load().of(words.plainLower(i));
        if (number < 0) {
            String lower = words.text(i).toLowerCase(Locale.ROOT);
            number = Embeddings.load().of(lower);
            return number >= 0 ? number : Embeddings.load().of(lower.substring(lower.lastIndexOf('-') + 1));
        }
        return number;
    }

    private Words.Run run(int i) {
        return words.isCapital(i) ? words.capitals(i, REACH) : new Words.Run(i, i);
    }

    /** The features of a word. */
    Features features(int i) {
        features.clear();
        for (int place = i - 1; place <= i + 1; place++) {
            features.add(words.at(tags, place));
            features.add(words.shape(place));
            features.add(words.at(known, place));
        }
        for (int place = i - SIDE; place <= i + SIDE; place++) {
            features.add(words.cluster(Clusters.WIDE, place));
            features.add(words.cluster(Clusters.MIDDLE, place));
        }
        Words.Run run = run(i);
        for (int place : new int[] {run.first(), run.last(), run.first() - 1, run.last() + 1}) {
            features.add(words.cluster(Clusters.MIDDLE, place));
        }
        features.add(Math.min(3, i - run.first()));
        features.add(Math.min(3, run.last() - i));
        features.add(words.isShouting() ? 1 : 0, i == 0 ? 1 : 0);
        String form = words.plainLower(i);
        for (int n = 2; n <= 3; n++) {
            features.add(n <= form.length() ? form.substring(form.length() - n).hashCode() : 0);
        }
        uses.add(words, i, features);
        return features;
    }
}
