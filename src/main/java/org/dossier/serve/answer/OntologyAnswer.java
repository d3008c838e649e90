package org.dossier.serve.answer;

import java.util.List;

/** The domain ontology. */
public record OntologyAnswer(
        String title,
        String description,
        String namespace,
        String prefix,
        String version,
        String licence,
        List<OntologyTerm> classes,
        List<OntologyTerm> properties,
        List<OntologyTerm> concepts) {

    /**
     * A class, property or concept, as the ontology defines it and the data uses it.
     *
     * @param count how often it occurs in the data
     * @param sample a few things of the data
     */
    public record OntologyTerm(
            String iri,
            String name,
            String label,
            String definition,
            List<String> examples,
            List<String> altLabels,
            List<Named> parents,
            List<Named> domains,
            List<Named> ranges,
            int count,
            List<Ref> sample) {}
}
