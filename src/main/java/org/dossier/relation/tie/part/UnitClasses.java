package org.dossier.relation.tie.part;

import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.Referent;

/** The classes of bodies that are parts of others: those of the cues which the table {@code body-cues} marks as units. */
record UnitClasses(Ontology ontology, Set<String> classes) {

    static UnitClasses of(Knowledge knowledge) {
        Ontology ontology = knowledge.ontology();
        return new UnitClasses(
                ontology,
                knowledge.expressions().rows("body-cues").stream()
                        .filter(row -> row.containsKey("unit"))
                        .map(row -> ontology.iri(row.get("class")))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isUnit(Referent body) {
        return classes.stream().anyMatch(u -> ontology.isA(body.type(), u));
    }
}
