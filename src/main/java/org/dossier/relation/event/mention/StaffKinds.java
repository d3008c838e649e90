package org.dossier.relation.event.mention;

import java.util.Optional;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/** Of which bodies a noun for staff may be: one that stands for bodies of a kind, by the table {@code body-cues}, of no body of another kind. */
record StaffKinds(Knowledge knowledge) {

    boolean mayBeOf(Token noun, Argument body) {
        Ontology ontology = knowledge.ontology();
        Optional<String> kind = knowledge.expressions().rows("body-cues").stream()
                .filter(row -> row.get("cue").equals(noun.lemma()))
                .map(row -> ontology.iri(row.get("class")))
                .findFirst();
        return kind.isEmpty()
                || !(body.filler() instanceof Filler.Thing thing)
                || ontology.isA(thing.referent().type(), kind.get())
                || ontology.isA(kind.get(), thing.referent().type());
    }
}
