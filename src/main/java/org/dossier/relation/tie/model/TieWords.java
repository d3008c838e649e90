package org.dossier.relation.tie.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.relation.chart.Chart;

/** Wordings of a table, found in a sentence by the lemmas of their words; {@code a|b} in the place of a word is either. */
public final class TieWords {
    /** A wording found, with the token after it. */
    public record Match(Map<String, String> row, int from, int to) {}

    private record Row(List<List<String>> words, Map<String, String> cells) {

        static Row of(Map<String, String> cells, String column) {
            return new Row(
                    Stream.of(cells.get(column).split(" "))
                            .map(word -> List.of(word.split("\\|")))
                            .toList(),
                    cells);
        }
    }

    private static final List<String> WITH = List.of("with");
    private static final Set<String> TOPICAL = Set.of("on", "about", "regarding", "concerning", "over");

    /** Words of "on the two consignments of medicines". */
    private static final int LONGEST_TOPIC = 8;

    /** Tokens of a word with a hyphen inside. */
    private static final int HYPHENATED = 3;

    private final Map<String, List<Row>> byFirst = new HashMap<>();

    /** @param column of the rows that has the words */
    public TieWords(List<Map<String, String>> rows, String column) {
        rows.stream()
                .map(cells -> Row.of(cells, column))
                .sorted(Comparator.comparingInt((Row row) -> row.words().size()).reversed())
                .forEach(row -> row.words()
                        .getFirst()
                        .forEach(first -> byFirst.computeIfAbsent(first, f -> new ArrayList<>())
                                .add(row)));
    }

    /** The longest wording that begins at the token; between its words up to {@code gap} adverbs, adjectives, numbers and articles may stand. */
    public Optional<Match> at(Chart chart, int from, int gap) {
        return Stream.of(lemma(chart, from), chart.lower(from), hyphenated(chart, from))
                .distinct()
                .flatMap(first -> byFirst.getOrDefault(first, List.of()).stream())
                .flatMap(row -> match(chart, from, row, gap).stream())
                .findFirst();
    }

    private Optional<Match> match(Chart chart, int from, Row row, int gap) {
        int at = from + length(chart, from, row.words().getFirst());
        int skipped = 0;
        for (List<String> word : row.words().subList(1, row.words().size())) {
            while (skipped < gap && isSkipped(chart, at) && length(chart, at, word) == 0) {
                at++;
                skipped++;
            }
            at = word.equals(WITH) ? behindTopic(chart, at) : at;
            int length = length(chart, at, word);
            if (length == 0) {
                return Optional.empty();
            }
            at += length;
        }
        return Optional.of(new Match(row.cells(), from, at));
    }

    /** The "with" behind "on the consignment" of "shared information on the consignment with"; the token itself where no such words stand. */
    private static int behindTopic(Chart chart, int at) {
        return !TOPICAL.contains(chart.lower(at))
                ? at
                : IntStream.range(at + 1, Math.min(chart.size(), at + LONGEST_TOPIC))
                        .takeWhile(
                                i -> !chart.token(i).isVerb() && !chart.upos(i).equals("PUNCT"))
                        .filter(i -> WITH.contains(chart.lower(i)))
                        .findFirst()
                        .orElse(at);
    }

    /** How many tokens a word has there, three with a hyphen inside; 0 if it is another one. */
    private static int length(Chart chart, int at, List<String> word) {
        if (word.contains(hyphenated(chart, at))) {
            return HYPHENATED;
        }
        return word.contains(lemma(chart, at)) || word.contains(chart.lower(at)) ? 1 : 0;
    }

    /** "tip-off", "multi-agency" */
    private static String hyphenated(Chart chart, int at) {
        return chart.lower(at + 1).equals("-") ? chart.lower(at) + "-" + lemma(chart, at + 2) : "";
    }

    private static boolean isSkipped(Chart chart, int at) {
        return chart.upos(at).equals("ADV")
                || chart.upos(at).equals("ADJ")
                || chart.upos(at).equals("NUM")
                || chart.upos(at).equals("DET") && !chart.lower(at).equals("no")
                || chart.token(at).xpos().equals("PRP$");
    }

    private static String lemma(Chart chart, int i) {
        return i < 0 || i >= chart.size() ? "" : chart.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
