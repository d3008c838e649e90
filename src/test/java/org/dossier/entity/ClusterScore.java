package org.dossier.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well clusters agree with the right ones.
 *
 * <p>B³ averages over the mentions: the share of each mention's cluster that is right, and the share of its right cluster that was found
 * (Bagga and Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model", COLING-ACL 1998). Pairwise
 * precision is the share of right ones among all pairs of mentions that were merged.
 *
 * @param merged how many pairs were merged
 */
record ClusterScore(double precision, double recall, double pairwise, long merged) {

    /** One mention: the right cluster and the one that was found. */
    record Mention(String right, String found) {}

    static ClusterScore of(Collection<Mention> mentions) {
        Map<String, Long> right = sizes(mentions, Mention::right);
        Map<String, Long> found = sizes(mentions, Mention::found);
        Map<List<String>, Long> both = mentions.stream()
                .collect(Collectors.groupingBy(m -> List.of(m.right(), m.found()), Collectors.counting()));
        double precision = 0;
        double recall = 0;
        for (Mention m : mentions) {
            double shared = both.get(List.of(m.right(), m.found()));
            precision += shared / found.get(m.found());
            recall += shared / right.get(m.right());
        }
        long merged = pairs(found.values());
        return new ClusterScore(
                precision / mentions.size(),
                recall / mentions.size(),
                merged == 0 ? 1 : pairs(both.values()) / (double) merged,
                merged);
    }

    private static Map<String, Long> sizes(Collection<Mention> mentions, Function<Mention, String> cluster) {
        return mentions.stream().collect(Collectors.groupingBy(cluster, HashMap::new, Collectors.counting()));
    }

    private static long pairs(Collection<Long> sizes) {
        return sizes.stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    /** The clusters that are not as they should be, for people. */
    static Set<String> wrong(Map<String, Mention> mentions) {
        Map<String, Set<String>> found = mentions.values().stream()
                .collect(Collectors.groupingBy(Mention::right, Collectors.mapping(Mention::found, Collectors.toSet())));
        Map<String, Set<String>> right = mentions.values().stream()
                .collect(Collectors.groupingBy(Mention::found, Collectors.mapping(Mention::right, Collectors.toSet())));
        return mentions.entrySet().stream()
                .filter(m -> found.get(m.getValue().right()).size() > 1
                        || right.get(m.getValue().found()).size() > 1)
                .map(m -> m.getValue().right() + " <- " + m.getKey() + " = "
                        + m.getValue().found())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "B3 precision %.3f, recall %.3f, F1 %.3f; %d merged pairs, %.3f of them right",
                precision,
                recall,
                f1(),
                merged,
                pairwise);
    }
}
