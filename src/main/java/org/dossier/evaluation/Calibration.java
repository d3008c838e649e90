package org.dossier.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an evaluation says of how sure a graph may be of its facts. */
public final class Calibration {

    /** Lower ends of the ranges of confidence that are shown. */
    private static final double[] RANGES = {0, 0.5, 0.7, 0.8, 0.9, 0.95};

    private static final double HIGH = 0.9;

    private Calibration() {}

    /**
     * The table {@code expressions/confidence.tsv}: for each rule how many values it read, and how many of them were right (one nearly right is
     * half). A value of a fact that several rules read counts for each of them.
     */
    public static String table(Evaluation evaluation, String corpus) {
        SortedMap<String, Score> rules = new TreeMap<>();
        for (Item item : evaluation.items()) {
            item.foundBy().forEach(rule -> rules.merge(rule, new Score(item.credit(), 0, 1), Score::plus));
        }
        StringBuilder out = new StringBuilder("# Values that each rule read in articles with answers (" + corpus
                + "), and how many were right.\n# Made by: dossier evaluate --calibrate; read by every build.\n");
        out.append("rule\tright\tfound\n");
        rules.forEach((rule, score) ->
                out.append(String.format(Locale.ROOT, "%s\t%.1f\t%d\n", rule, score.credit(), score.found())));
        return out.toString();
    }

    /** For people: how many values of each range of confidence are right. */
    public static String reliability(Evaluation evaluation) {
        StringBuilder out = new StringBuilder(
                String.format(Locale.ROOT, "%-12s%8s%12s%8s\n", "confidence", "values", "expected", "right"));
        for (int i = 0; i < RANGES.length; i++) {
            double from = RANGES[i];
            boolean last = i + 1 == RANGES.length;
            double to = last ? 2 : RANGES[i + 1];
            String name =
                    String.format(Locale.ROOT, "%.2f-", from) + (last ? "1" : String.format(Locale.ROOT, "%.2f", to));
            out.append(row(name, within(evaluation, from, to)));
        }
        return out.append(row(String.format(Locale.ROOT, ">= %.2f", HIGH), within(evaluation, HIGH, 2)))
                .toString();
    }

    private static List<Item> within(Evaluation evaluation, double from, double to) {
        return evaluation.items().stream()
                .filter(i -> i.confidence() >= from && i.confidence() < to)
                .toList();
    }

    private static String row(String name, List<Item> items) {
        if (items.isEmpty()) {
            return String.format(Locale.ROOT, "%-12s%8d%12s%8s\n", name, 0, "-", "-");
        }
        double expected = items.stream().mapToDouble(Item::confidence).average().orElseThrow();
        double right = items.stream().mapToDouble(Item::credit).average().orElseThrow();
        return String.format(Locale.ROOT, "%-12s%8d%12.3f%8.3f\n", name, items.size(), expected, right);
    }
}
