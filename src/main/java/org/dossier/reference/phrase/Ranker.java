package org.dossier.reference.phrase;

import java.util.List;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.ModelFiles;
import org.dossier.document.learning.Scorer;

/**
 * Chooses for each phrase the earlier one that it means, or none: all are ranked at once (P. Denis and J. Baldridge, EMNLP 2008). Not for several
 * threads.
 */
final class Ranker {

    private static final class Loaded {
        static final Scorer SHIPPED = ModelFiles.read(ModelFiles.REFERENCES, in -> in.weights());
    }

    private final Scorer model;
    private final int[] scores = new int[1];

    Ranker(Scorer model) {
        this.model = model;
    }

    /** @throws java.io.UncheckedIOException if the model is missing or damaged */
    static Ranker load() {
        return new Ranker(Loaded.SHIPPED);
    }

    /** The place of the first phrase that means what each does. */
    int[] chains(List<Phrase> phrases) {
        PairFeatures features = new PairFeatures(phrases);
        int[] chains = new int[phrases.size()];
        for (int i = 0; i < chains.length; i++) {
            int best = best(features, i);
            chains[i] = best == i ? i : chains[best];
        }
        return chains;
    }

    /** The earlier phrase that one means, itself if there is none; of equals the later. */
    private int best(PairFeatures features, int i) {
        int best = i;
        int most = Integer.MIN_VALUE;
        for (int j : features.choices(i)) {
            int score = score(features.of(i, j));
            if (score >= most) {
                best = j;
                most = score;
            }
        }
        return best;
    }

    int score(Features features) {
        scores[0] = 0;
        model.score(features, scores);
        return scores[0];
    }
}
