package org.dossier.serve.reconcile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How alike two names are: the Dice coefficient of their letter pairs, each with the blanks around words, so that the order of words
 * hardly counts. Without case, accents and punctuation.
 *
 * <p>{@code of("Ministry of Public Security", "Public Security Ministry")} is 0.83; equal names give 1.
 */
final class NameSimilarity {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 300;

    private NameSimilarity() {}

    /** From 0 to 1. */
    static double of(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)) {
            return 1;
        }
        Map<String, Integer> pairs = pairs(a);
        int common = 0;
        for (Map.Entry<String, Integer> pair : pairs(b).entrySet()) {
            common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        int all = a.length() + b.length() - 2;
        return all <= 0 ? 0 : Math.min(0.99, 2.0 * common / all);
    }

    private static Map<String, Integer> pairs(String name) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.merge(name.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static String plain(String name) {
        String cut = name.substring(0, Math.min(LONGEST, name.length()));
        String letters =
                MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD)).replaceAll("");
        return " "
                + OTHER.matcher(letters.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
