package org.dossier.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** IRIs that are one thing; union-find in which each cluster also knows what it must not be united with. */
public final class Clusters {

    /** Two IRIs, the lesser first. */
    public record Pair(String one, String other) implements Comparable<Pair> {

        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }

        private String end(String from) {
            return one.equals(from) ? other : one;
        }

        @Override
        public int compareTo(Pair pair) {
            int first = one.compareTo(pair.one);
            return first != 0 ? first : other.compareTo(pair.other);
        }
    }

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, SortedSet<String>> members = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    /** The member that stands for the cluster of an IRI; the IRI itself if it was never united. */
    public String find(String iri) {
        String parent = parents.get(iri);
        if (parent == null) {
            return iri;
        }
        String top = find(parent);
        if (!top.equals(parent)) {
            parents.put(iri, top);
        }
        return top;
    }

    public boolean together(String one, String other) {
        return find(one).equals(find(other));
    }

    /** Whether an IRI of one collection is together with one of the other. */
    boolean meet(Collection<String> some, Collection<String> others) {
        Set<String> theirs = others.stream().map(this::find).collect(Collectors.toSet());
        return some.stream().map(this::find).anyMatch(theirs::contains);
    }

    /** Forbids to unite the clusters of two IRIs. */
    public void separate(String one, String other) {
        apart.computeIfAbsent(find(one), k -> new HashSet<>()).add(other);
        apart.computeIfAbsent(find(other), k -> new HashSet<>()).add(one);
    }

    boolean apart(String one, String other) {
        String first = find(one);
        String second = find(other);
        return apart.getOrDefault(first, Set.of()).stream()
                .anyMatch(iri -> find(iri).equals(second));
    }

    /** Unites two clusters unless that is forbidden; says whether they are one now. */
    public boolean unite(String one, String other) {
        String first = find(one);
        String second = find(other);
        if (first.equals(second)) {
            return true;
        }
        if (apart(first, second)) {
            return false;
        }
        SortedSet<String> small = members(first);
        SortedSet<String> large = members(second);
        boolean swap = small.size() > large.size();
        join(swap ? second : first, swap ? first : second);
        return true;
    }

    /**
     * Unites pairs from the best down. A pair of negative score is kept apart. Whatever agrees about equally well with two that are apart
     * is united with neither, since nothing says which it is.
     *
     * @param same from this score on a pair is one thing
     * @param margin so much better it must agree with one than with the other of two that are apart
     */
    public void unite(SortedMap<Pair, Double> scores, double same, double margin) {
        scores.forEach((pair, score) -> {
            if (score < 0 && !together(pair.one(), pair.other())) {
                separate(pair.one(), pair.other());
            }
        });
        Map<String, SortedMap<Pair, Double>> agreeing = new HashMap<>();
        scores.forEach((pair, score) -> {
            if (score >= same) {
                agreeing.computeIfAbsent(pair.one(), i -> new TreeMap<>()).put(pair, score);
                agreeing.computeIfAbsent(pair.other(), i -> new TreeMap<>()).put(pair, score);
            }
        });
        scores.entrySet().stream()
                .filter(e -> e.getValue() >= same)
                .sorted(Comparator.comparingDouble(e -> -e.getValue()))
                .map(Map.Entry::getKey)
                .filter(p -> !together(p.one(), p.other()))
                .filter(p -> isClear(p, p.one(), scores.get(p) - margin, agreeing)
                        && isClear(p, p.other(), scores.get(p) - margin, agreeing))
                .forEach(p -> unite(p.one(), p.other()));
    }

    /** Whether nothing that agrees with one end better than {@code least} must stay apart from the other end. */
    private boolean isClear(Pair pair, String end, double least, Map<String, SortedMap<Pair, Double>> agreeing) {
        return agreeing.get(end).entrySet().stream()
                .filter(rival -> rival.getValue() > least)
                .noneMatch(rival -> apart(rival.getKey().end(end), pair.end(end)));
    }

    private void join(String child, String parent) {
        SortedSet<String> all = members(parent);
        all.addAll(members(child));
        members.put(parent, all);
        members.remove(child);
        parents.put(child, parent);
        Set<String> forbidden = apart.remove(child);
        if (forbidden != null) {
            apart.computeIfAbsent(parent, k -> new HashSet<>()).addAll(forbidden);
        }
    }

    /** All members of a cluster, given its representative. */
    SortedSet<String> members(String representative) {
        return members.getOrDefault(representative, new TreeSet<>(Set.of(representative)));
    }

    /** Clusters with more than one member, by representative. */
    public List<SortedSet<String>> united() {
        return members.values().stream()
                .filter(m -> m.size() > 1)
                .sorted(Comparator.comparing(SortedSet::first))
                .toList();
    }
}
