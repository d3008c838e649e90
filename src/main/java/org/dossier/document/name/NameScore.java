package org.dossier.document.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many names were found, by span and kind: precision, recall and F1 as of CoNLL 2003. */
public record NameScore(int gold, int found, int right) {

    /** One sentence. */
    public static NameScore of(List<String> gold, List<String> found) {
        Set<String> right = new HashSet<>(names(gold));
        List<String> names = names(found);
        int hits = (int) names.stream().filter(right::contains).count();
        return new NameScore(right.size(), names.size(), hits);
    }

    public NameScore plus(NameScore other) {
        return new NameScore(gold + other.gold, found + other.found, right + other.right);
    }

    public double f1() {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    /** Kind, first word and the word behind the last: {@code "PER 0 2"}. */
    private static List<String> names(List<String> tags) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).startsWith("B-")) {
                String kind = tags.get(i).substring(2);
                int end = i + 1;
                while (end < tags.size() && tags.get(end).equals("I-" + kind)) {
                    end++;
                }
                names.add(kind + " " + i + " " + end);
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d names, P %.4f, R %.4f, F1 %.4f",
                gold,
                found == 0 ? 0 : (double) right / found,
                gold == 0 ? 0 : (double) right / gold,
                f1());
    }
}
