package org.dossier.relation.tie.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.reference.model.Referent;
import org.dossier.relation.model.Context;
import org.dossier.relation.model.RelationMention;
import org.dossier.relation.tie.model.Tie;

/**
 * Reads a part from what everybody knows: the article names a unit and, elsewhere, the body that the gazetteer gives as its parent. Where the
 * article itself says whose unit it is, that counts. Agencies have parents in the gazetteer, too, but to name one with its state tells no tie.
 */
public final class KnownParts {
    private static final double CONFIDENCE = 0.85;

    private final String partOf;
    private final UnitClasses units;

    public KnownParts(Knowledge knowledge) {
        partOf = knowledge.ontology().term(Dos.PART_OF);
        units = UnitClasses.of(knowledge);
    }

    /** @param told the ties that the article itself tells */
    public List<RelationMention> read(Context context, List<RelationMention> told) {
        Map<String, Referent> known = new HashMap<>();
        for (Referent body : context.references().referents()) {
            body.entry().ifPresent(e -> known.putIfAbsent(e.name(), body));
        }
        Set<Integer> tied = new HashSet<>();
        told.stream()
                .filter(t -> t.reference().equals(partOf))
                .forEach(t -> tied.add(Tie.ends(t).getFirst()));
        List<RelationMention> found = new ArrayList<>();
        for (Referent unit : context.references().referents()) {
            parent(unit)
                    .map(known::get)
                    .filter(w -> units.isUnit(unit) && !tied.contains(unit.id()))
                    .ifPresent(w -> found.add(Tie.of(partOf, context, unit, w, "part/known", CONFIDENCE)));
        }
        return found;
    }

    private static Optional<String> parent(Referent unit) {
        return unit.entry().flatMap(e -> e.column("parent"));
    }
}
