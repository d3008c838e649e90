package org.dossier.relation.event.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.model.RelationMention;

/** Which ties say that both bodies act at the same time and place: "A, together with B, searched", but not "A, assisted by B". */
final class ActingTogether {

    private final Map<String, String> kinds = new HashMap<>();

    /** @param expressions with the table {@code acting-together} */
    ActingTogether(Expressions expressions) {
        expressions.rows("acting-together").forEach(row -> kinds.put(row.get("word"), row.get("kind")));
    }

    /** Whether the verb of the tie's clause tells what both did. */
    boolean isInClauseOf(RelationMention tie) {
        return Set.of("clause", "both").contains(kind(tie));
    }

    /** Whether the tie is a sentence by itself, and tells of what was told before: "It was joined by B." */
    boolean isSentenceOf(RelationMention tie) {
        return Set.of("sentence", "both").contains(kind(tie));
    }

    /** The name of a tie's rule is {@code cooperation/} and the first of its words. */
    private String kind(RelationMention tie) {
        return kinds.getOrDefault(tie.foundBy().substring(tie.foundBy().indexOf('/') + 1), "");
    }
}
