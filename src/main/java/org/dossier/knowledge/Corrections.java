package org.dossier.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What people say about the graph that the articles do not: which nodes are the same, which are not, which fact is wrong and what is
 * right instead. {@link CorrectionsReader} reads them from Turtle.
 *
 * @param same pairs of IRIs that are one thing
 * @param different pairs of IRIs that are not
 * @param homonyms IRIs that some articles give to another thing of the same name
 * @param facts facts that are wrong, each with what is right instead
 */
public record Corrections(List<Pair> same, List<Pair> different, List<Homonym> homonyms, List<Fact> facts) {

    public static final Corrections NONE = new Corrections(List.of(), List.of(), List.of(), List.of());

    /** Two IRIs, and the file and line that name them. */
    public record Pair(String one, String other, String where) {}

    /**
     * A name that means another thing in some articles.
     *
     * @param iri that these articles give the other thing
     * @param right its own IRI
     * @param articles their IRIs
     * @param where the file and line that say so
     */
    public record Homonym(String iri, String right, List<String> articles, String where) {}

    /**
     * One correction of a fact: at least one of {@code wrong} and {@code right}.
     *
     * @param iri of the correction itself
     * @param subject IRI
     * @param property IRI
     * @param wrong the value that does not hold; empty if a fact is only added
     * @param right the value that holds; empty if a fact is only taken away
     * @param where the file and line that give it
     */
    public record Fact(
            String iri, String subject, String property, Optional<Term> wrong, Optional<Term> right, String where) {}

    /**
     * An IRI, or the words of a literal.
     *
     * @param isIri what it is
     */
    public record Term(String text, boolean isIri) {}

    /** How many there are. */
    public int size() {
        return same.size() + different.size() + homonyms.size() + facts.size();
    }
}
