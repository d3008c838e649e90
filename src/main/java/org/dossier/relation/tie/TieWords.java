package org.dossier.relation.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.relation.chart.Chart;

/** Wordings of a table, found in a sentence by the lemmas of their words. */
public final class TieWords {
    /** A wording found, with the token after it. */
    public record Match(Map<String, String> row, int from, int to) {}

    private final Map<String, List<Map<String, String>>> byFirst = new HashMap<>();

    public TieWords(List<Map<String, String>> rows, String column) {
        rows.forEach(row -> byFirst.computeIfAbsent(row.get(column).split(" ")[0], k -> new ArrayList<>())
                .add(row));
        byFirst.values()
                .forEach(r ->
                        r.sort((a, b) -> b.get(column).length() - a.get(column).length()));
        this.column = column;
    }

    private final String column;

    /** The longest wording that begins at the token; between its words up to {@code gap} adverbs, adjectives and articles may stand. */
    public Optional<Match> at(Chart chart, int from, int gap) {
        return Stream.of(lemma(chart, from), chart.lower(from))
                .distinct()
                .flatMap(first -> byFirst.getOrDefault(first, List.of()).stream())
                .flatMap(row -> match(chart, from, row, gap).stream())
                .findFirst();
    }

    private Optional<Match> match(Chart chart, int from, Map<String, String> row, int gap) {
        String[] words = row.get(column).split(" ");
        int at = from + 1;
        int skipped = 0;
        for (int i = 1; i < words.length; i++) {
            while (skipped < gap && isSkipped(chart, at) && !lemma(chart, at).equals(words[i])) {
                at++;
                skipped++;
            }
            if (!lemma(chart, at).equals(words[i]) && !chart.lower(at).equals(words[i])) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(new Match(row, from, at));
    }

    private static boolean isSkipped(Chart chart, int at) {
        return chart.upos(at).equals("ADV")
                || chart.upos(at).equals("ADJ")
                || chart.upos(at).equals("DET")
                || at < chart.size() && chart.token(at).xpos().equals("PRP$");
    }

    private static String lemma(Chart chart, int i) {
        return i < 0 || i >= chart.size() ? "" : chart.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
