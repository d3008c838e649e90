package org.dossier.document.tag;

import org.dossier.document.learning.Clusters;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Words;

/** What the {@link Tagger} looks at: the word, its ends and shape, its neighbours and the two tags before. The order is part of the model. */
final class TaggerFeatures {

    private TaggerFeatures() {}

    /**
     * The features of one word.
     *
     * @param known the words' tag sets by {@link Ambiguity}
     * @param tags the tags given so far, before {@code i}
     */
    static void of(Words words, int[] known, int i, int[] tags, Features features) {
        int before = i > 0 ? tags[i - 1] : -1;
        int before2 = i > 1 ? tags[i - 2] : -1;
        own(words, known, i, features);
        history(words, known, i, before, before2, features);
        neighbours(words, i, features);
        ambiguities(words, known, i, before, features);
        features.add(words.shape(i - 1), words.shape(i), words.shape(i + 1));
        features.add(words.shape(i + 1));
        clusters(words, i, before, before2, features);
        affixes(words, i, before, features);
        neighboursEndings(words, i, features);
    }

    private static void own(Words words, int[] known, int i, Features features) {
        features.add(1);
        features.add(words.lower(i));
        features.add(words.form(i));
        features.add(words.shape(i), i == 0 ? 1 : 0, words.isShouting() ? 1 : 0);
        features.add(known[i]);
    }

    private static void history(Words words, int[] known, int i, int before, int before2, Features features) {
        features.add(before);
        features.add(before, before2);
        features.add(before, words.lower(i));
        features.add(before, known[i]);
        features.add(before, before2, known[i]);
    }

    private static void neighbours(Words words, int i, Features features) {
        int word = words.lower(i);
        int next = words.lower(i + 1);
        int previous = words.lower(i - 1);
        features.add(previous);
        features.add(previous, word);
        features.add(next);
        features.add(next, word);
        features.add(words.lower(i - 2));
        features.add(words.lower(i + 2));
        features.add(words.lower(i - 2), previous);
        features.add(next, words.lower(i + 2));
        features.add(previous, next);
    }

    private static void ambiguities(Words words, int[] known, int i, int before, Features features) {
        int next = words.at(known, i + 1);
        int afterNext = words.at(known, i + 2);
        features.add(next);
        features.add(known[i], next);
        features.add(next, afterNext);
        features.add(before, known[i], next);
        features.add(known[i], next, afterNext);
    }

    private static void clusters(Words words, int i, int before, int before2, Features features) {
        int wide = words.cluster(Clusters.WIDE, i);
        int narrow = words.cluster(Clusters.NARROW, i);
        int nextWide = words.cluster(Clusters.WIDE, i + 1);
        int nextNarrow = words.cluster(Clusters.NARROW, i + 1);
        features.add(words.cluster(0, i), words.shape(i));
        features.add(wide, words.shape(i));
        features.add(words.cluster(2, i));
        features.add(narrow);
        features.add(narrow, before);
        features.add(wide, before, before2);
        features.add(words.cluster(Clusters.NARROW, i - 1));
        features.add(nextNarrow);
        features.add(words.cluster(Clusters.WIDE, i - 1), wide);
        features.add(wide, nextWide);
        features.add(nextNarrow, before);
        features.add(nextWide, words.cluster(Clusters.WIDE, i + 2));
    }

    private static void affixes(Words words, int i, int before, Features features) {
        String form = words.plainLower(i);
        int length = form.length();
        for (int n = 1; n <= 5; n++) {
            int suffix = n <= length ? form.substring(length - n).hashCode() : 0;
            features.add(suffix);
            if (n == 3) {
                features.add(suffix, before);
                features.add(suffix, words.shape(i));
            }
        }
        for (int n = 1; n <= 4; n++) {
            features.add(n <= length ? form.substring(0, n).hashCode() : 0);
        }
    }

    private static void neighboursEndings(Words words, int i, Features features) {
        if (i + 1 < words.size()) {
            features.add(ending(words.plainLower(i + 1)));
        } else {
            features.skip(1);
        }
        if (i > 0) {
            features.add(ending(words.plainLower(i - 1)));
        }
    }

    private static int ending(String word) {
        return word.substring(Math.max(0, word.length() - 3)).hashCode();
    }
}
