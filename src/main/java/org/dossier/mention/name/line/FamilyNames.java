package org.dossier.mention.name.line;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dossier.knowledge.Knowledge;

/** Names of persons by what single words of them are: given names, and family names that stand first ("Wu Gang"). */
public final class FamilyNames {

    private static final int LONGEST = 4;
    private final Set<String> given = new HashSet<>();
    private final Set<String> family = new HashSet<>();
    private final Set<String> middle = new HashSet<>();

    public FamilyNames(Knowledge knowledge) {
        read(knowledge, "given-names", given);
        read(knowledge, "family-names", family);
        read(knowledge, "middle-names", middle);
    }

    private static void read(Knowledge knowledge, String table, Set<String> names) {
        knowledge
                .expressions()
                .rows(table)
                .forEach(row -> names.add(row.get("name").toLowerCase(Locale.ROOT)));
    }

    public boolean isGiven(Line line, int i) {
        return given.contains(line.lower(i));
    }

    /** "Lyu Wei", "Kim Min-jae", "Nguyen Van Hung". */
    public boolean isFamilyFirst(Line line, int start, int end) {
        return family.contains(line.lower(start))
                && (end - start == 2
                        || line.text(end - 2).equals("-")
                        || end - start <= LONGEST && middle.contains(line.lower(start + 1)));
    }

    /** "Wu Gang", but not "the Wu Gang": two words that may name a person even if the second is a cue of bodies. */
    public boolean isPair(Line line, int start, int end) {
        return end - start == 2
                && isFamilyFirst(line, start, end)
                && !line.lower(start - 1).equals("the");
    }
}
