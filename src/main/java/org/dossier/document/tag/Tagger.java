package org.dossier.document.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Labels;
import org.dossier.document.learning.ModelInput;
import org.dossier.document.learning.Scorer;
import org.dossier.document.learning.Words;

/**
 * Gives each word its universal and its Penn tag in one decision, from left to right: {@code "VERB VBD"}. Looks at the word,
 * its ends and shape, its neighbours and the two tags before.
 */
public final class Tagger {

    private final Labels labels;
    private final Ambiguity ambiguity;
    private final Scorer scorer;

    /** Which tags are those of proper nouns. */
    private final boolean[] proper;

    private final int noun;

    Tagger(Labels labels, Ambiguity ambiguity, Scorer scorer) {
        this.labels = labels;
        this.ambiguity = ambiguity;
        this.scorer = scorer;
        noun = labels.number("NOUN NN");
        proper = new boolean[labels.size()];
        for (int i = 0; i < proper.length; i++) {
            proper[i] = labels.name(i).startsWith("PROPN");
        }
    }

    /** @throws IOException if this is no model of a tagger */
    public static Tagger read(ModelInput in) throws IOException {
        Labels labels = Labels.read(in);
        Ambiguity ambiguity = Ambiguity.read(in);
        return new Tagger(labels, ambiguity, in.weights());
    }

    /** The names of the tags by their numbers: universal tag, blank, Penn tag. */
    public Labels labels() {
        return labels;
    }

    /** The numbers of the tags in {@link #labels()}. */
    public int[] tag(Words words) {
        return tag(words, false);
    }

    /** As {@link #tag}, but a word in lower case is no proper noun in a sentence that begins with a capital: its writer knows them. */
    public int[] tagEdited(Words words) {
        int[] tags = tag(words, words.size() > 0 && words.beginsWithCapital());
        for (int i = 2; i < tags.length; i++) {
            if (noun >= 0 && isCompound(tags, i)) {
                tags[i] = noun;
            }
        }
        return tags;
    }

    /** "an inquiry into price-fixing": a gerund that a hyphen joins to a noun behind a preposition, a verb or the like, with no noun behind it. */
    private boolean isCompound(int[] tags, int i) {
        return is(tags, i, "VERB VBG")
                && is(tags, i - 1, "PUNCT HYPH")
                && is(tags, i - 2, "NOUN")
                && Stream.of("ADP", "VERB", "ADJ", "CCONJ", "SCONJ").anyMatch(t -> is(tags, i - 3, t))
                && Stream.of("NOUN", "PROPN", "ADJ").noneMatch(t -> is(tags, i + 1, t));
    }

    private boolean is(int[] tags, int i, String tag) {
        return i >= 0 && i < tags.length && labels.name(tags[i]).startsWith(tag);
    }

    private int[] tag(Words words, boolean edited) {
        int[] tags = new int[words.size()];
        int[] scores = new int[labels.size()];
        int[] known = ambiguity.of(words);
        Features features = new Features();
        for (int i = 0; i < words.size(); i++) {
            features.clear();
            TaggerFeatures.of(words, known, i, tags, features);
            tags[i] = best(scorer, features, scores);
            if (edited && proper[tags[i]] && words.isLowerCase(i)) {
                tags[i] = bestCommon(scores);
            }
        }
        return tags;
    }

    private int bestCommon(int[] scores) {
        int best = -1;
        for (int c = 0; c < scores.length; c++) {
            if (!proper[c] && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return Math.max(0, best);
    }

    /** A sentence of these words with tags, without lemmas and tree. */
    public Sentence sentence(List<String> words) {
        return sentence(words, tag(new Words(words)));
    }

    /** A sentence of these words with the tags of these numbers. */
    public Sentence sentence(List<String> words, int[] tags) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String tag = labels.name(tags[i]);
            int blank = tag.indexOf(' ');
            Span span = new Span(at, at + word.length());
            tokens.add(new Token(i, span, word, word, tag.substring(0, blank), tag.substring(blank + 1), -1, "dep"));
            at = span.end() + 1;
        }
        return new Sentence(0, 0, Sentence.Kind.PROSE, new Span(0, at), tokens);
    }

    static int best(Scorer scorer, Features features, int[] scores) {
        Arrays.fill(scores, 0);
        scorer.score(features, scores);
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
