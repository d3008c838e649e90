package org.dossier.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant: the one with the least edit distance, if it is near enough to be believed. */
public final class Nearest {

    private Nearest() {}

    /**
     * The nearest of {@code names}; of several the one with the same capitals, then the first in alphabetical order; nothing if more than
     * a third of the letters differ. {@code to("Siezure", List.of("Seizure", "Raid"))} is {@code Seizure}.
     */
    public static Optional<String> to(String name, Collection<String> names) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(n -> distance(wanted, n.toLowerCase(Locale.ROOT)) * 3 <= Math.max(name.length(), n.length()))
                .min(Comparator.comparingInt((String n) -> distance(wanted, n.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(n -> distance(name, n))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Edits of one letter, two neighbours that changed places counting as one (Damerau 1964, optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
