package org.dossier.document.name;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Clusters;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Words;

/** What the {@link NameTagger} looks at in one sentence. */
final class NameFeatures {

    /** How many features of a run of capitalised words there are. */
    private static final int RUN = 12;

    /** How far such a run is followed on either side. */
    private static final int REACH = 8;

    private static final int HIDDEN = 0x3C6EF372;

    /** The share of the hidden words that are of no known cluster either. */
    private static final double STRANGE = 0.3;

    private final Words words;
    private final int[] tags;
    private final int[] known;
    private final WordUses uses;
    private final Features features = new Features();
    private final boolean[] hidden;
    private final boolean[] strange;
    private final NameInputs inputs;

    private NameFeatures(Sentence sentence, UnaryOperator<String> gazetteer, WordUses uses) {
        List<Token> tokens = sentence.tokens();
        words = Words.of(sentence);
        tags = tokens.stream().mapToInt(t -> t.xpos().hashCode()).toArray();
        known = KnownPhrases.of(tokens, words, gazetteer);
        this.uses = uses;
        hidden = new boolean[words.size()];
        strange = new boolean[words.size()];
        inputs = new NameInputs(words, tags, known, uses);
    }

    /** @param document the sentences of one document */
    static List<NameFeatures> of(List<Sentence> document, UnaryOperator<String> gazetteer) {
        WordUses uses = new WordUses(document);
        return document.stream().map(s -> new NameFeatures(s, gazetteer, uses)).toList();
    }

    int size() {
        return words.size();
    }

    /** What a network looks at in the same sentence. */
    NameInputs inputs() {
        return inputs;
    }

    /**
     * Hides some capitalised words while a model learns, so that it trusts what stands around a name as well: most names that it will meet
     * are new to it.
     */
    void hide(Random random, double share) {
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = words.isCapital(i) && random.nextDouble() < share;
            strange[i] = hidden[i] && random.nextDouble() < STRANGE;
        }
    }

    /** What word stands at a place that may lie outside the sentence. */
    private int lower(int i) {
        return i >= 0 && i < hidden.length && hidden[i] ? HIDDEN : words.lower(i);
    }

    /** The features of a word but for the label before. */
    Features word(int i) {
        features.clear();
        own(i);
        around(i);
        affixes(i);
        clusters(i);
        run(i);
        known(i);
        if (hidden[i]) {
            features.skip(WordUses.TEMPLATES);
        } else {
            uses.add(words, i, features);
        }
        return features;
    }

    private void own(int i) {
        features.add(1);
        features.add(hidden[i] ? 0 : words.form(i));
        features.add(lower(i));
        features.add(words.shape(i));
        features.add(words.shape(i), i == 0 ? 1 : 0, words.isShouting() ? 1 : 0);
        features.add(tags[i]);
    }

    private void around(int i) {
        features.add(words.at(tags, i - 1), tags[i]);
        features.add(tags[i], words.at(tags, i + 1));
        features.add(words.at(tags, i - 1), tags[i], words.at(tags, i + 1));
        for (int step = 1; step <= 2; step++) {
            features.add(lower(i - step));
            features.add(lower(i + step));
            features.add(lower(i - step), words.shape(i));
            features.add(lower(i + step), words.shape(i));
            features.add(words.shape(i - step));
            features.add(words.shape(i + step));
        }
        features.add(lower(i - 1), lower(i));
        features.add(lower(i), lower(i + 1));
        features.add(lower(i - 2), lower(i - 1), words.shape(i));
        features.add(words.shape(i), lower(i + 1), lower(i + 2));
        features.add(words.shape(i - 1), words.shape(i), words.shape(i + 1));
    }

    /** What is known of the phrase that the word stands in. */
    private void known(int i) {
        features.add(known[i]);
        features.add(known[i], tags[i]);
        features.add(known[i], words.shape(i));
        features.add(words.at(known, i - 1), known[i]);
        features.add(known[i], words.at(known, i + 1));
        features.add(known[i], lower(i - 1));
    }

    private void clusters(int i) {
        for (int depth = 0; depth < Clusters.depths(); depth++) {
            int here = cluster(depth, i);
            features.add(here, words.shape(i));
            features.add(cluster(depth, i - 1), words.shape(i));
            features.add(cluster(depth, i + 1), words.shape(i));
            features.add(cluster(depth, i - 1), here);
            features.add(here, cluster(depth, i + 1));
            features.add(cluster(depth, i - 2));
            features.add(cluster(depth, i + 2));
        }
    }

    private int cluster(int depth, int i) {
        return i >= 0 && i < hidden.length && strange[i] ? 0 : words.cluster(depth, i);
    }

    private void affixes(int i) {
        String form = hidden[i] ? "" : words.plainLower(i);
        for (int n = 2; n <= 4; n++) {
            features.add(n <= form.length() ? form.substring(form.length() - n).hashCode() : 0, words.shape(i));
            features.add(n <= form.length() ? form.substring(0, n).hashCode() : 0, words.shape(i));
        }
    }

    /** The capitalised words around: their first and last, what stands before and behind them, and the place in them. */
    private void run(int i) {
        if (!words.isCapital(i)) {
            features.skip(RUN);
            return;
        }
        int first = words.capitals(i, REACH).first();
        int last = words.capitals(i, REACH).last();
        features.add(lower(first), i - first);
        features.add(lower(last), last - i);
        features.add(lower(first - 1), Math.min(2, i - first));
        features.add(lower(last + 1), Math.min(2, last - i));
        features.add(Math.min(4, last - first + 1), Math.min(2, i - first));
        features.add(lower(first - 2), lower(first - 1));
        features.add(cluster(Clusters.NARROW, first), i - first);
        features.add(cluster(Clusters.NARROW, last), last - i);
        features.add(cluster(Clusters.NARROW, first - 1), Math.min(2, i - first));
        features.add(cluster(Clusters.NARROW, last + 1), Math.min(2, last - i));
        features.add(cluster(Clusters.NARROW, first), cluster(Clusters.NARROW, last), i - first, last - i);
        features.add(cluster(Clusters.NARROW, first - 1), cluster(Clusters.WIDE, first), cluster(Clusters.WIDE, last));
    }

    /** The features of two labels in a row. */
    Features transition(int i, int before) {
        features.clear();
        features.add(before, 11);
        features.add(before, words.shape(i), 12);
        features.add(before, lower(i), 13);
        features.add(before, tags[i], 14);
        features.add(before, lower(i - 1), 15);
        features.add(before, cluster(Clusters.WIDE, i), 16);
        features.add(before, cluster(Clusters.NARROW, i), 17);
        features.add(before, cluster(Clusters.NARROW, i - 1), 18);
        features.add(before, known[i], 19);
        return features;
    }
}
