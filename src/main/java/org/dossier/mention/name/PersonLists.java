package org.dossier.mention.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Knowledge;

/** Names of people in a list, of which one word says for all what they are: "Attorneys Ann Lee and John Berg", "identified as Bo Kim, Cy Roe and Di Wu". */
final class PersonLists {

    static final String SHARED = "person-title-shared";
    static final String LISTED = "person-listed";

    /** How far before a name the verb stands that introduces it. */
    private static final int REACH = 8;

    private final PersonTitles titles;
    private final Set<String> naming;

    PersonLists(Knowledge knowledge, PersonTitles titles) {
        this.titles = titles;
        naming = knowledge.expressions().rows("naming").stream()
                .map(row -> row.get("verb"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the title in the plural before the last person holds for the name that begins at the word, too. */
    boolean isShared(Line line, int from, List<Piece> before) {
        return !before.isEmpty()
                && isNext(line, before.getLast(), from)
                && (before.getLast().by().equals(SHARED)
                        || titles.titleBefore(line, before.getLast().start())
                                .filter(Roles.Role::plural)
                                .isPresent());
    }

    /** Whether the name that begins at the word is one of those whom a verb introduces, all people. */
    boolean isListed(Line line, int from, List<Piece> before) {
        int first = from;
        for (int k = before.size() - 1; k >= 0 && isNext(line, before.get(k), first); k--) {
            first = runStart(line, before.get(k).start());
        }
        return line.lower(first - 1).equals("as") && isNamed(line, first - 2);
    }

    /** Where the titles before a name begin. */
    private static int runStart(Line line, int start) {
        int from = start;
        while (line.nameWord(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isNamed(Line line, int last) {
        for (int i = last; i >= Math.max(0, last - REACH); i--) {
            if (line.token(i).isVerb()) {
                return naming.contains(line.token(i).lemma());
            }
        }
        return false;
    }

    /** Whether only a comma, "and", or both stand between the person and the word. */
    private static boolean isNext(Line line, Piece person, int from) {
        int end = person.end();
        return from == end + 1 && Set.of("and", ",").contains(line.lower(end))
                || from == end + 2
                        && line.lower(end).equals(",")
                        && line.lower(end + 1).equals("and");
    }
}
