package org.dossier.knowledge;

import java.util.List;
import java.util.Set;

/**
 * One term of an ontology, as its file says.
 *
 * @param label the English {@code rdfs:label} or {@code skos:prefLabel}; empty where it has none
 * @param altLabels other English names, of concepts
 * @param parents direct superclasses, superproperties, broader concepts, and the class of a concept
 * @param ranges classes and datatypes that a property's values may have ({@code rdfs:range}, {@code schema:rangeIncludes}); none
 *     where it does not say
 * @param holderClass the class of whoever holds a post in such an organization; empty where it does not say
 * @param notation the sign for it, {@code >}; empty where it has none ({@code skos:notation})
 */
public record Term(
        String iri,
        Kind kind,
        String label,
        String definition,
        List<String> examples,
        List<String> altLabels,
        Set<String> parents,
        Set<String> domains,
        Set<String> ranges,
        Set<String> inverses,
        String holderClass,
        String notation) {

    /** What sort of term it is; a concept is an individual. */
    public enum Kind {
        CLASS,
        OBJECT_PROPERTY,
        DATATYPE_PROPERTY,
        ANNOTATION_PROPERTY,
        SCHEME,
        CONCEPT
    }

    /** The part after the namespace: {@code Seizure}. */
    public String localName() {
        return localName(iri);
    }

    /** The part of an IRI after its last {@code #} or {@code /}: {@code Seizure}. */
    public static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
