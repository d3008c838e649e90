package org.dossier.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Chooses which of its members' IRIs stands for a cluster: that of a known thing, then the one with the fullest name. The choice goes
 * by an order over all IRIs, so a further article changes it only if it brings a better one; the others stay as aliases.
 */
final class Names {

    private final SortedMap<String, Candidate> candidates;

    Names(SortedMap<String, Candidate> candidates) {
        this.candidates = candidates;
    }

    /** Of every IRI in a cluster of several, the one that stands for it. */
    Map<String, String> of(Clusters clusters) {
        Map<String, String> names = new HashMap<>();
        for (SortedSet<String> members : clusters.united()) {
            members.stream()
                    .filter(candidates::containsKey)
                    .min(Comparator.comparing(
                                    (String iri) -> !candidates.get(iri).isKnown())
                            .thenComparing(iri -> candidates.get(iri).above().isEmpty())
                            .thenComparing(iri -> -iri.length())
                            .thenComparing(Comparator.naturalOrder()))
                    .ifPresent(name -> members.forEach(m -> names.put(m, name)));
        }
        return names;
    }
}
