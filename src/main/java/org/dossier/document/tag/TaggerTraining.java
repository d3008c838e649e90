package org.dossier.document.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.Perceptron;
import org.dossier.document.learning.Words;

/** Learns the {@link Tagger}: an averaged perceptron over sentences in an order shuffled from a fixed seed. */
public final class TaggerTraining {

    private static final int MOST_LABELS = 120;
    private static final int FREQUENT = 3;
    private static final double LEAST_SHARE = 0.05;
    static final double LEAST_WEIGHT = 0.3;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(Words words, int[] gold, int[] known) {}

    private final Labels labels;
    private final Ambiguity ambiguity;
    private final List<Example> examples;
    private final Perceptron perceptron = new Perceptron();
    private final Features features = new Features();

    private TaggerTraining(List<Sentence> sentences) {
        labels = labels(sentences);
        ambiguity = ambiguity(sentences);
        examples = new ArrayList<>(sentences.stream().map(this::example).toList());
    }

    public static TaggerTraining train(List<Sentence> sentences, int rounds) {
        TaggerTraining training = new TaggerTraining(sentences);
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(training.examples, random);
            training.examples.forEach(training::learn);
        }
        return training;
    }

    public Tagger tagger() {
        return new Tagger(labels, ambiguity, perceptron.average(LEAST_WEIGHT));
    }

    public void write(DataOutputStream out) throws IOException {
        labels.write(out);
        ambiguity.write(out);
        perceptron.write(out, LEAST_WEIGHT);
    }

    private Example example(Sentence sentence) {
        Words words = Words.of(sentence);
        int[] gold = sentence.tokens().stream()
                .mapToInt(t -> labels.number(LemmaTraining.tag(t)))
                .toArray();
        return new Example(words, gold, ambiguity.of(words));
    }

    private void learn(Example example) {
        int[] tags = new int[example.words.size()];
        int[] scores = new int[labels.size()];
        for (int i = 0; i < tags.length; i++) {
            features.clear();
            TaggerFeatures.of(example.words, example.known, i, tags, features);
            tags[i] = Tagger.best(perceptron, features, scores);
            int gold = example.gold[i];
            if (gold >= 0 && tags[i] != gold) {
                perceptron.update(features, gold, 1);
                perceptron.update(features, tags[i], -1);
            }
        }
        perceptron.tick();
    }

    /** The commonest pairs of universal and Penn tag; the rest is annotators' slips. */
    private static Labels labels(List<Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        tokens(sentences).forEach(t -> counts.merge(LemmaTraining.tag(t), 1, Integer::sum));
        return new Labels(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LABELS)
                .map(Map.Entry::getKey)
                .toList());
    }

    private static Stream<Token> tokens(List<Sentence> sentences) {
        return sentences.stream().flatMap(s -> s.tokens().stream());
    }

    private Ambiguity ambiguity(List<Sentence> sentences) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(sentence);
            for (int i = 0; i < words.size(); i++) {
                int tag = labels.number(LemmaTraining.tag(sentence.token(i)));
                if (tag >= 0) {
                    counts.computeIfAbsent(words.lower(i), k -> new int[labels.size()])[tag]++;
                }
            }
        }
        Map<Integer, Integer> classes = new HashMap<>();
        counts.forEach((word, tags) -> {
            int total = Arrays.stream(tags).sum();
            if (total >= FREQUENT) {
                classes.put(word, tagSet(tags, total));
            }
        });
        return new Ambiguity(classes);
    }

    private static int tagSet(int[] counts, int total) {
        int set = 1;
        for (int tag = 0; tag < counts.length; tag++) {
            if (counts[tag] >= LEAST_SHARE * total) {
                set = Features.mix(set * 31 + tag + 1);
            }
        }
        return set;
    }
}
