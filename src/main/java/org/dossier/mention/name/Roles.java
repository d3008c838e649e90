package org.dossier.mention.name;

import java.util.Map;
import java.util.Optional;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Knowledge;

/** The words of posts, ranks and honorifics that stand beside a person's name: tables {@code roles} and {@code honorifics}. */
final class Roles {

    /**
     * A word of a post, rank or honorific.
     *
     * @param implies {@code official}, {@code company} or {@code neutral}: what its holder is
     * @param gender {@code m}, {@code f} or empty
     * @param plural whether it stands before several names
     */
    record Role(String words, String kind, String implies, String gender, boolean plural) {

        boolean honorific() {
            return kind.equals("honorific");
        }
    }

    private final CuePhrases<Role> phrases;

    Roles(Knowledge knowledge) {
        Expressions expressions = knowledge.expressions();
        phrases = CuePhrases.of(expressions, "roles", "role", row -> role(row, false));
        expressions.rows("roles").stream()
                .filter(row -> !row.getOrDefault("kind", "role").equals("before"))
                .forEach(row -> phrases.add(row.get("role") + "s", role(row, true)));
        expressions
                .rows("honorifics")
                .forEach(row -> phrases.add(
                        row.get("honorific"),
                        new Role(row.get("honorific"), "honorific", "neutral", row.getOrDefault("gender", ""), false)));
    }

    private static Role role(Map<String, String> row, boolean plural) {
        return new Role(
                row.get("role"), row.getOrDefault("kind", "role"), row.getOrDefault("implies", "neutral"), "", plural);
    }

    /** The longest one that starts at the word; none that only changes a post ("former"). */
    Optional<CuePhrases.Match<Role>> at(Line line, int start) {
        return phrases.allAt(line, start).stream()
                .filter(m -> !m.value().kind().equals("before"))
                .findFirst();
    }

    /** The longest one that ends before the word. */
    Optional<CuePhrases.Match<Role>> endingAt(Line line, int end) {
        return phrases.endingAt(line, end).filter(m -> !m.value().kind().equals("before"));
    }

    boolean startsAt(Line line, int start) {
        return phrases.at(line, start).isPresent();
    }

    boolean isHonorific(Line line, int i) {
        return at(line, i).map(m -> m.value().honorific()).orElse(false);
    }
}
