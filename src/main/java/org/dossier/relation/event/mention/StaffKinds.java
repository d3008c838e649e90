package org.dossier.relation.event.mention;

import java.util.HashMap;
import java.util.Map;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/** Of which bodies a noun for staff may be: one that stands for bodies of a kind, by the table {@code body-cues}, of no body of another kind. */
final class StaffKinds {
    private final Ontology ontology;
    private final Map<String, String> kinds = new HashMap<>();

    StaffKinds(Knowledge knowledge) {
        ontology = knowledge.ontology();
        knowledge
                .expressions()
                .rows("body-cues")
                .forEach(row -> kinds.putIfAbsent(row.get("cue"), ontology.iri(row.get("class"))));
    }

    boolean mayBeOf(Token noun, Argument body) {
        String kind = kinds.get(noun.lemma());
        return kind == null
                || !(body.filler() instanceof Filler.Thing thing)
                || ontology.isA(thing.referent().type(), kind)
                || ontology.isA(kind, thing.referent().type());
    }
}
