package org.dossier.knowledge;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classes and properties of the domain, without RDF objects.
 *
 * @param namespace of the domain's own terms
 * @param parents direct superclasses and superproperties of each term, by IRI
 * @param labels English label of each term
 * @param ranges classes that a property's values may have; none where it does not say
 */
public record Ontology(
        String namespace,
        Map<String, Set<String>> parents,
        Map<String, String> labels,
        Map<String, Set<String>> ranges) {

    /** Whether {@code term} is {@code ancestor} or below it. */
    public boolean isA(String term, String ancestor) {
        return term.equals(ancestor) || ancestors(term).contains(ancestor);
    }

    /** All terms above, without the term itself. */
    public Set<String> ancestors(String term) {
        Set<String> found = new HashSet<>();
        collect(term, found);
        return found;
    }

    private void collect(String term, Set<String> found) {
        for (String parent : parents.getOrDefault(term, Set.of())) {
            if (found.add(parent)) {
                collect(parent, found);
            }
        }
    }

    /** The full IRI of a term of the domain: {@code iri("Seizure")}. */
    public String iri(String localName) {
        return namespace + localName;
    }

    /**
     * The domain's term directly below a term of {@link Dos}, or that term itself where the domain has none. Of several the
     * first by IRI.
     */
    public String term(String dos) {
        return parents.entrySet().stream()
                .filter(e -> e.getKey().startsWith(namespace) && e.getValue().contains(dos))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(dos);
    }

    public Optional<String> label(String term) {
        return Optional.ofNullable(labels.get(term));
    }
}
