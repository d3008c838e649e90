package org.dossier.mention.name.line;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dossier.knowledge.Expressions;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Table;

/** The words of posts, ranks and honorifics that stand beside a person's name: tables {@code roles}, {@code ranks} and {@code honorifics}. */
public final class Roles {

    /**
     * A word of a post, rank or honorific.
     *
     * @param implies {@code official}, {@code company} or {@code neutral}: what its holder is
     * @param plural whether it stands before several names
     */
    public record Role(String words, String kind, String implies, boolean plural) {

        public boolean honorific() {
            return kind.equals("honorific");
        }
    }

    private final CuePhrases<Role> phrases;

    public Roles(Knowledge knowledge) {
        Expressions expressions = knowledge.expressions();
        phrases = CuePhrases.of(expressions, "roles", "role", row -> role(row, false));
        expressions.rows("roles").stream()
                .filter(row -> !row.getOrDefault("kind", "role").equals("before"))
                .forEach(row -> phrases.add(row.get("role") + "s", role(row, true)));
        expressions.rows("ranks").forEach(this::addRank);
        expressions
                .rows("honorifics")
                .forEach(row -> phrases.add(
                        row.get("honorific"), new Role(row.get("honorific"), "honorific", "neutral", false)));
    }

    private static Role role(Map<String, String> row, boolean plural) {
        return new Role(
                row.get("role"), row.getOrDefault("kind", "role"), row.getOrDefault("implies", "neutral"), plural);
    }

    private void addRank(Map<String, String> row) {
        phrases.add(row.get("rank"), rank(row.get("rank"), row));
        for (String written : Table.values(row, "short")) {
            phrases.add(written, rank(written, row));
            phrases.add(written.replace(" ", ". ") + ".", rank(written, row));
        }
    }

    private static Role rank(String words, Map<String, String> row) {
        return new Role(words, "rank", row.getOrDefault("implies", "neutral"), false);
    }

    /** Capitals alone are an abbreviation of a rank only where the text has them, too: "PC Jones", no "pc". */
    private static boolean isWritten(Line line, CuePhrases.Match<Role> match) {
        String words = match.value().words();
        boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
        return !capitals || line.phrase(match.start(), match.end()).startsWith(words);
    }

    /** The longest one that starts at the word; none that only changes a post ("former"). */
    public Optional<CuePhrases.Match<Role>> at(Line line, int start) {
        return phrases.allAt(line, start).stream()
                .filter(m -> !m.value().kind().equals("before") && isWritten(line, m))
                .findFirst();
    }

    /** The longest one that ends before the word. */
    public Optional<CuePhrases.Match<Role>> endingAt(Line line, int end) {
        return phrases.endingAt(line, end).filter(m -> !m.value().kind().equals("before") && isWritten(line, m));
    }

    public boolean startsAt(Line line, int start) {
        return phrases.allAt(line, start).stream().anyMatch(m -> isWritten(line, m));
    }

    public boolean isHonorific(Line line, int i) {
        return at(line, i).map(m -> m.value().honorific()).orElse(false);
    }
}
