package org.dossier.knowledge;

import java.util.List;

/**
 * What an ontology says about itself.
 *
 * @param namespace of the domain's own terms
 * @param prefix that people write for it
 * @param extended names of the folders whose tables the domain reads, too
 * @param quality what was measured of the readings that it leads to, in the Data Quality Vocabulary; empty where nothing was
 */
public record OntologyHeader(
        String iri,
        String namespace,
        String prefix,
        String title,
        String description,
        String version,
        String licence,
        List<String> extended,
        List<Turtle.Line> quality) {}
