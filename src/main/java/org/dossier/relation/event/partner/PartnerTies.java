package org.dossier.relation.event.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.relation.event.model.EventMention;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.RelationMention;

/** What a tie between two bodies that work together says of an event. */
final class PartnerTies {

    /** How the rules are named that find bodies which did one thing together. */
    private static final String JOINT = "cooperation/joint";

    private final Map<String, String> kinds = new HashMap<>();
    private final String cooperatesWith;

    /** @param knowledge with the table {@code acting-together} */
    PartnerTies(Knowledge knowledge) {
        knowledge.expressions().rows("acting-together").forEach(row -> kinds.put(row.get("word"), row.get("kind")));
        cooperatesWith = knowledge.ontology().term(Dos.COOPERATES_WITH);
    }

    /** Of ties of any kind those between bodies that work together. */
    List<RelationMention> in(List<RelationMention> ties) {
        return ties.stream().filter(t -> t.reference().equals(cooperatesWith)).toList();
    }

    static boolean isJoint(RelationMention tie) {
        return tie.foundBy().startsWith(JOINT);
    }

    /** Whether the verb of the tie's clause tells what both did: "A, together with B, searched", but not "A, assisted by B". */
    boolean isInClauseOf(RelationMention tie) {
        return Set.of("clause", "both").contains(kind(tie));
    }

    /** The name of a tie's rule is {@code cooperation/} and the first of its words. */
    private String kind(RelationMention tie) {
        return kinds.getOrDefault(tie.foundBy().substring(tie.foundBy().indexOf('/') + 1), "");
    }

    /** Whether the sentence of the tie tells of the event. */
    static boolean isToldWith(List<EventMention> event, RelationMention tie) {
        return event.stream().anyMatch(m -> m.sentence().span().equals(tie.evidence()));
    }

    /** Whether the body of one side of a tie has that role in the event. */
    static boolean fills(List<EventMention> event, String role, Argument body) {
        return event.stream()
                .flatMap(m -> m.filling(role))
                .anyMatch(a -> EventMention.sameFiller(a.filler(), body.filler()));
    }
}
