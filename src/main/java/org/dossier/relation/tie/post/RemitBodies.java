package org.dossier.relation.tie.post;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Chart;
import org.dossier.relation.chart.RolePhrase;
import org.dossier.relation.chart.Roles;

/** Finds the body of a post that is told by what it is for: of {@code the Minister of Health} the one with "Health" in its name. */
final class RemitBodies {

    /** Words of a post that tell nothing of what it is for. */
    private static final Set<String> EMPTY = Set.of("of", "for", "the", "and", "deputy", "vice", "first");

    private final Set<String> nouns;

    RemitBodies(Expressions expressions) {
        nouns = expressions.words("roles", "role", "remit", "yes");
    }

    /** What the post is for; nothing where it is none of those that tell so. */
    List<String> remit(Chart chart, RolePhrase post) {
        String noun = Roles.text(chart, post.nounFrom(), post.nounTo());
        List<String> own = List.of(noun.split(" "));
        return nouns.contains(noun)
                ? Arrays.stream(post.role().split("[ ,-]+"))
                        .filter(w -> !EMPTY.contains(w) && !own.contains(w))
                        .toList()
                : List.of();
    }

    /** The one of the bodies that has all words of the remit in one of its names. */
    static Optional<Referent> of(List<Referent> bodies, List<String> remit) {
        List<Referent> named = bodies.stream()
                .filter(b -> b.names().stream()
                        .map(n -> List.of(n.toLowerCase(Locale.ROOT).split("[ ,-]+")))
                        .anyMatch(words -> words.containsAll(remit)))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
