package org.dossier.document.name;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dossier.document.Document;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.ModelFiles;
import org.dossier.document.learning.Network;
import org.dossier.document.learning.Scorer;

/**
 * Marks the names of persons, organizations and places: {@code "Ann Lee of Reuters"} gives B-PER, I-PER, O, B-ORG. Adds what two models learned, a
 * linear one and a network. Looks at words, their classes and meanings, tags, what a gazetteer knows, and where else in the document a word
 * stands. Right in three of four names in edited text: use it where cue words and gazetteer are silent. Safe for several threads if the gazetteer is.
 */
public final class NameTagger {

    private static final long IMPOSSIBLE = Long.MIN_VALUE / 2;

    /** How much a likelihood counts among the weights of the linear model: so much for its natural logarithm. */
    private static final float TRUST = 1000;

    private final Labels labels;
    private final Network network;
    private final Scorer scorer;
    private final UnaryOperator<String> gazetteer;

    NameTagger(Labels labels, Network network, Scorer scorer, UnaryOperator<String> gazetteer) {
        this.labels = labels;
        this.network = network;
        this.scorer = scorer;
        this.gazetteer = gazetteer;
    }

    /**
     * @param gazetteer from a phrase as it stands in the text to the kind of thing that it names, as {@link NameTraining} was given it; empty
     *     where it knows nothing
     * @throws java.io.UncheckedIOException if the model is missing or damaged
     */
    public static NameTagger load(UnaryOperator<String> gazetteer) {
        return ModelFiles.read(ModelFiles.NAMES, in -> {
            Labels labels = Labels.read(in);
            return new NameTagger(labels, Network.read(in), in.weights(), gazetteer);
        });
    }

    /**
     * The IOB2 tag of each word of each sentence: {@code B-PER} begins a name, {@code I-PER} goes on with it, {@code O} is none; PER, ORG
     * and LOC.
     */
    public List<List<String>> tag(Document document) {
        List<NameFeatures> sentences = NameFeatures.of(document.sentences(), gazetteer);
        return sentences.stream()
                .map(s -> Arrays.stream(best(s, labels, scorer, likelihoods(s.inputs(), s.size())))
                        .mapToObj(labels::name)
                        .toList())
                .toList();
    }

    /** What the network thinks of each word and label. */
    private int[][] likelihoods(NameInputs inputs, int size) {
        int[][] likelihoods = new int[size][labels.size()];
        for (int i = 0; i < size; i++) {
            float[] scores = inputs.mayBeName(i) ? network.scores(inputs.of(i, network)) : new float[labels.size()];
            for (int label = 0; label < scores.length; label++) {
                likelihoods[i][label] = Math.round(TRUST * scores[label]);
            }
        }
        return likelihoods;
    }

    /**
     * The best sequence of labels, by the algorithm of A. Viterbi (1967).
     *
     * @param scores for each word what each label scores beside what the scorer gives; is written to
     */
    static int[] best(NameFeatures sentence, Labels labels, Scorer scorer, int[][] scores) {
        int[][] from = new int[sentence.size()][labels.size()];
        long[] totals = new long[labels.size()];
        for (int i = 0; i < sentence.size(); i++) {
            totals = step(sentence, i, labels, scorer, scores[i], totals, from[i]);
        }
        return back(from, totals);
    }

    /** The best totals that end with each label of a word; {@code from} takes the labels before. */
    private static long[] step(
            NameFeatures sentence, int i, Labels labels, Scorer scorer, int[] here, long[] totals, int[] from) {
        int count = labels.size();
        scorer.score(sentence.word(i), here);
        long[] next = new long[count];
        Arrays.fill(next, IMPOSSIBLE);
        for (int before = 0; before < (i == 0 ? 1 : count); before++) {
            int[] step = new int[count];
            scorer.score(sentence.transition(i, i == 0 ? -1 : before), step);
            for (int label = 0; label < count; label++) {
                long total = totals[before] + here[label] + step[label];
                if (total > next[label] && mayFollow(labels, i == 0 ? -1 : before, label)) {
                    next[label] = total;
                    from[label] = before;
                }
            }
        }
        return next;
    }

    private static int[] back(int[][] from, long[] totals) {
        int[] best = new int[from.length];
        int at = 0;
        for (int label = 1; label < totals.length; label++) {
            at = totals[label] > totals[at] ? label : at;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            best[i] = at;
            at = from[i][at];
        }
        return best;
    }

    /** I-PER only goes on with a name of the same kind. */
    private static boolean mayFollow(Labels labels, int before, int label) {
        String name = labels.name(label);
        return !name.startsWith("I-")
                || before >= 0
                        && labels.name(before).length() > 1
                        && labels.name(before).regionMatches(1, name, 1, name.length() - 1);
    }
}
