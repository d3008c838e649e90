package org.dossier.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What people say about the graph that the articles do not: which nodes are the same, which are not, which fact is wrong and what is
 * right instead.
 *
 * @param same pairs of IRIs that are one thing
 * @param different pairs of IRIs that are not
 * @param facts facts that are wrong, each with what is right instead
 */
public record Corrections(List<Pair> same, List<Pair> different, List<Fact> facts) {

    public static final Corrections NONE = new Corrections(List.of(), List.of(), List.of());

    /** Two IRIs, and the file and line that name them. */
    public record Pair(String one, String other, String where) {}

    /**
     * One correction of a fact.
     *
     * @param iri of the correction itself: what the corrected fact is derived from
     * @param subject IRI
     * @param property IRI
     * @param wrong the value that does not hold; empty if every value of the property does not
     * @param right the value that holds; empty if none does
     */
    public record Fact(
            String iri, String subject, String property, Optional<Term> wrong, Optional<Term> right, String where) {}

    /**
     * An IRI, or a literal with the IRI of its datatype.
     *
     * @param datatype empty for an IRI
     */
    public record Term(String text, String datatype) {}

    public boolean isEmpty() {
        return same.isEmpty() && different.isEmpty() && facts.isEmpty();
    }
}
