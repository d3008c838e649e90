package org.dossier.serve.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where something was read.
 *
 * @param evidence IRIs, sorted
 * @param articles names of the articles that these stand in, each once
 */
public record Support(List<String> evidence, List<String> articles) {

    boolean isEmpty() {
        return evidence.isEmpty();
    }

    /** How many articles say so. */
    public int witnesses() {
        return articles.size();
    }

    /** Where one of two things was read. */
    Support or(Support other) {
        return new Support(
                Stream.concat(evidence.stream(), other.evidence.stream())
                        .distinct()
                        .toList(),
                Stream.concat(articles.stream(), other.articles.stream())
                        .distinct()
                        .toList());
    }
}
