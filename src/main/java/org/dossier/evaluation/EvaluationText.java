package org.dossier.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An evaluation as tables for people. */
public final class EvaluationText {

    private static final String ROW = "%-12s%7.3f%7.3f%7.3f%9.1f%8d%8d\n";

    private EvaluationText() {}

    /** Precision, recall and F1 by kind, with the items that they are made of. */
    public static String totals(Evaluation evaluation) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT, "%-12s%7s%7s%7s%9s%8s%8s\n", "", "P", "R", "F1", "credit", "answer", "graph"));
        evaluation.total().forEach((kind, score) -> out.append(row(kind.label(), score)));
        return out.append(row("all", evaluation.overall())).toString();
    }

    private static String row(String name, Score s) {
        return String.format(
                Locale.ROOT, ROW, name, s.precision(), s.recall(), s.f1(), s.credit(), s.wanted(), s.found());
    }

    /** F1 of each article and kind; a dash where there is nothing to find and nothing was found. */
    public static String articles(Evaluation evaluation) {
        int width = evaluation.articles().keySet().stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                + 2;
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-" + width + "s", "F1"));
        List.of(Kind.values()).forEach(k -> out.append(String.format(Locale.ROOT, "%12s", k.label())));
        out.append('\n');
        evaluation.articles().forEach((article, scores) -> {
            out.append(String.format(Locale.ROOT, "%-" + width + "s", article));
            scores.values().forEach(s -> out.append(cell(s)));
            out.append('\n');
        });
        return out.toString();
    }

    private static String cell(Score score) {
        return score.wanted() == 0 && score.found() == 0
                ? String.format(Locale.ROOT, "%12s", "-")
                : String.format(Locale.ROOT, "%12.3f", score.f1());
    }

    /** One line an error: article, what is amiss, kind, text, and the rules that read it. */
    public static String errors(Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        for (ScoredError e : evaluation.errors()) {
            out.append(e.article()).append('\t').append(e.sort()).append('\t');
            out.append(e.kind().label()).append('\t').append(e.text()).append('\t');
            out.append(String.join(" ", e.foundBy())).append('\n');
        }
        return out.toString();
    }

    /** How often each rule read something that is wrong or extra, the worst first. */
    public static String rules(Evaluation evaluation) {
        Map<String, Long> counts = new TreeMap<>();
        evaluation.errors().forEach(e -> e.foundBy().forEach(rule -> counts.merge(rule, 1L, Long::sum)));
        StringBuilder out = new StringBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> out.append(String.format(Locale.ROOT, "%6d  %s\n", e.getValue(), e.getKey())));
        return out.toString();
    }
}
