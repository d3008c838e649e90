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
        List<OntologyTerm> concepts) {}
