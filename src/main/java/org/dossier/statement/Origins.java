package org.dossier.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.relation.model.Reading;

/**
 * Which articles are prints of one text: an agency's report in five papers is one witness, not five. The earliest print is the origin
 * of the others.
 *
 * @param byArticle the origin of each article, itself if it is no reprint
 */
public record Origins(SortedMap<String, String> byArticle) {

    /** So much of the shorter text must stand in the longer. */
    private static final double REPRINT = 0.7;

    /** Shorter texts share their few words by chance. */
    private static final int SHORTEST = 20;

    /** Prints of one text that each is compared with; more share a key only where thousands do. */
    private static final int COMPARED = 8;

    private static final Comparator<Reading> EARLIEST = Comparator.<Reading, LocalDate>comparing(
                    r -> r.published().orElse(LocalDate.MAX))
            .thenComparing(r -> r.article().name());

    /** Takes time in proportion to the words of the articles. */
    public static Origins of(Collection<Reading> readings) {
        SortedMap<String, String> origins = new TreeMap<>();
        Map<String, Shingles> texts = new HashMap<>();
        Map<Long, List<String>> bands = new HashMap<>();
        for (Reading reading : readings.stream().sorted(EARLIEST).toList()) {
            String name = reading.article().name();
            Shingles text = Shingles.of(reading.article().text());
            texts.put(name, text);
            List<Long> keys = text.bands();
            origins.put(
                    name, earlier(text, keys, bands, texts).map(origins::get).orElse(name));
            keys.forEach(k -> bands.computeIfAbsent(k, x -> new ArrayList<>()).add(name));
        }
        return new Origins(origins);
    }

    private static Optional<String> earlier(
            Shingles text, List<Long> keys, Map<Long, List<String>> bands, Map<String, Shingles> texts) {
        if (text.size() < SHORTEST) {
            return Optional.empty();
        }
        return keys.stream()
                .flatMap(k -> bands.getOrDefault(k, List.of()).stream().limit(COMPARED))
                .distinct()
                .filter(n -> texts.get(n).size() >= SHORTEST && text.overlap(texts.get(n)) >= REPRINT)
                .findFirst();
    }

    /** How many of the articles are no prints of each other. */
    public long independent(Collection<String> articles) {
        return articles.stream().map(byArticle::get).distinct().count();
    }

    /**
     * How sure a fact is by all its evidence: independent origins make it surer (noisy or), further prints and further sentences of
     * one origin do not.
     */
    public double confidence(Collection<Evidence> evidence) {
        double wrong = 1;
        for (double confidence : best(evidence)) {
            wrong *= 1 - confidence;
        }
        return 1 - wrong;
    }

    /** The best of each origin, in their order. Nearly all facts have one piece of evidence only. */
    private Collection<Double> best(Collection<Evidence> evidence) {
        if (evidence.size() == 1) {
            return List.of(evidence.iterator().next().confidence());
        }
        SortedMap<String, Double> best = new TreeMap<>();
        evidence.forEach(e -> best.merge(byArticle.get(e.location().article()), e.confidence(), Math::max));
        return best.values();
    }
}
