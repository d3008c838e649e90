package org.dossier.statement;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One fact.
 *
 * @param subject IRI
 * @param property IRI
 * @param evidence at least one, sorted, from one or several articles
 */
public record Statement(String subject, String property, Value value, List<Evidence> evidence) {

    /** Names of the articles that state it. */
    public SortedSet<String> articles() {
        return evidence.stream().map(e -> e.location().article()).collect(Collectors.toCollection(TreeSet::new));
    }
}
