package org.dossier.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.entity.Blocks.Pair;
import org.dossier.knowledge.Corrections;
import org.dossier.knowledge.KnowledgeException;

/**
 * Entity resolution over all articles: blocking, pairwise scores, then clusters from the best pair down.
 *
 * <p>What people corrected comes first. A candidate that agrees equally well with two that are known to differ is united with neither.
 * Every step goes by content, so the order of the articles does not matter.
 */
final class Resolution {

    /** A candidate belongs to the better of two that differ only if it agrees with it this much better. */
    private static final double MARGIN = 0.1;

    private final Collection<Candidate> candidates;
    private final Set<String> iris;
    private final Clusters clusters = new Clusters();
    private final SortedMap<Pair, Verdict> verdicts = new TreeMap<>();

    private Resolution(Collection<Candidate> candidates) {
        this.candidates = candidates;
        this.iris = candidates.stream().map(Candidate::iri).collect(Collectors.toSet());
    }

    /** @param agreements one for each kind, in the order in which they need each other: persons are told apart by their bodies */
    static Resolution of(Collection<Candidate> candidates, List<Agreement> agreements, Corrections corrections) {
        Resolution resolution = new Resolution(candidates);
        resolution.correct(corrections);
        agreements.forEach(resolution::resolve);
        return resolution;
    }

    Clusters clusters() {
        return clusters;
    }

    private void correct(Corrections corrections) {
        corrections.different().forEach(p -> clusters.separate(p.one(), p.other()));
        corrections.homonyms().forEach(h -> {
            requireOneKind(h.iri(), h.right(), h.where());
            clusters.separate(h.iri(), h.right());
        });
        corrections.same().stream().filter(this::isOfEntities).forEach(p -> {
            requireOneKind(p.one(), p.other(), p.where());
            clusters.unite(p.one(), p.other());
        });
    }

    private boolean isOfEntities(Corrections.Pair pair) {
        return iris.contains(pair.one()) && iris.contains(pair.other());
    }

    /** A person is no body, a body no place: the IRIs say so. */
    private static void requireOneKind(String one, String other, String where) {
        if (!kind(one).equals(kind(other))) {
            throw new KnowledgeException(
                    where, "<" + one + "> and <" + other + "> are things of two kinds. Correct the class first.");
        }
    }

    private static String kind(String iri) {
        return iri.substring(0, iri.lastIndexOf('/'));
    }

    private void resolve(Agreement agreement) {
        Map<Integer, List<Pair>> byLevel = Blocks.pairs(candidates, agreement).stream()
                .collect(Collectors.groupingBy(
                        p -> Math.max(agreement.level(p.one()), agreement.level(p.other())),
                        TreeMap::new,
                        Collectors.toList()));
        byLevel.values().forEach(pairs -> {
            SortedMap<Pair, Verdict> scored = new TreeMap<>();
            pairs.parallelStream()
                    .map(p -> Map.entry(p, agreement.compare(p.one(), p.other(), clusters)))
                    .forEachOrdered(e -> scored.put(e.getKey(), e.getValue()));
            clusters.unite(scores(scored), Verdict.SAME, MARGIN);
            verdicts.putAll(scored);
        });
    }

    private static SortedMap<Clusters.Pair, Double> scores(SortedMap<Pair, Verdict> scored) {
        SortedMap<Clusters.Pair, Double> scores = new TreeMap<>();
        scored.forEach(
                (p, v) -> scores.put(Clusters.Pair.of(p.one().iri(), p.other().iri()), v.score()));
        return scores;
    }

    /** Pairs of clusters that may be one, each once with its best score; {@code names} gives the IRI that stands for a cluster. */
    List<PossiblySame> possible(Map<String, String> names) {
        SortedMap<Clusters.Pair, PossiblySame> best = new TreeMap<>();
        verdicts.forEach((pair, verdict) -> {
            String one = names.getOrDefault(pair.one().iri(), pair.one().iri());
            String other = names.getOrDefault(pair.other().iri(), pair.other().iri());
            boolean open = verdict.score() >= Verdict.POSSIBLE && !one.equals(other) && !clusters.apart(one, other);
            if (open) {
                Clusters.Pair key = Clusters.Pair.of(one, other);
                SortedSet<String> articles = new TreeSet<>(pair.one().articles());
                articles.addAll(pair.other().articles());
                best.merge(
                        key,
                        new PossiblySame(key.one(), key.other(), Math.min(verdict.score(), Verdict.SAME), articles),
                        Resolution::better);
            }
        });
        return List.copyOf(best.values());
    }

    private static PossiblySame better(PossiblySame one, PossiblySame other) {
        SortedSet<String> articles = new TreeSet<>(one.articles());
        articles.addAll(other.articles());
        return new PossiblySame(one.one(), one.other(), Math.max(one.score(), other.score()), articles);
    }
}
