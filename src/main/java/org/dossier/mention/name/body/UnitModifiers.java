package org.dossier.mention.name.body;

import java.util.Set;
import org.dossier.mention.name.line.Line;

/** The words before the noun of a unit that say what it is for: {@code environment, food and drug crime} before {@code brigade}. */
final class UnitModifiers {

    private static final Set<String> TAGS = Set.of("NOUN", "ADJ", "PROPN");
    private static final Set<String> JOINING = Set.of("and", "&", "/", "in", "of", "for", "against", "on");
    private static final int MOST = 5;
    private static final int LONGEST = 8;

    private UnitModifiers() {}

    /** The first of them before the noun at {@code from}; that place itself if there are none. */
    static int start(Line line, int from) {
        int start = from;
        while (start > 0 && from - start < MOST && isModifier(line, start - 1)) {
            start--;
        }
        if (start < from && line.lower(start - 1).equals("and")) {
            start = list(line, start);
        }
        while (start < from && line.text(start).equals("-")) {
            start++;
        }
        if (start == from && !line.abbreviation(from - 1)) {
            start = capitals(line, from);
        }
        return start;
    }

    /** "Trading Standards team", and behind a possessor "Incidents and Substandard/Falsified Medicines team", "Trafficking in Illicit Goods unit". */
    private static int capitals(Line line, int from) {
        int start = from;
        while (start > 0 && from - start < 3 && line.nameWord(start - 1)) {
            start--;
        }
        if (start > 1
                && start < from
                && line.text(start - 1).equals("-")
                && line.glued(start)
                && line.capital(start - 2)) {
            start -= 2;
        }
        int owned = start;
        while (owned > 1 && from - owned < LONGEST && !line.possessive(owned - 1)) {
            boolean joined = JOINING.contains(line.lower(owned - 1)) && line.nameWord(owned - 2);
            if (!joined && !line.nameWord(owned - 1)) {
                return start;
            }
            owned--;
        }
        return line.possessive(owned - 1) ? owned : start;
    }

    /** "environment, food and drug crime brigade", "food and health unit": the start of a list of modifiers behind an article or possessor. */
    private static int list(Line line, int from) {
        int start = from - 1;
        while (start > 0
                && from - start < 6
                && (isModifier(line, start - 1) || line.text(start - 1).equals(","))) {
            start--;
        }
        boolean whole = line.possessive(start - 1) || line.lower(start - 1).equals("the");
        return whole && !line.text(start).equals(",") ? start : from;
    }

    private static boolean isModifier(Line line, int i) {
        if (i < 0) {
            return false;
        }
        if (line.text(i).equals("-")) {
            return line.glued(i) && line.glued(i + 1);
        }
        boolean hyphenated = line.glued(i + 1) && line.text(i + 1).equals("-");
        return !line.capital(i)
                && Character.isLetter(line.text(i).codePointAt(0))
                && (hyphenated
                        || isGerund(line, i)
                        || TAGS.contains(line.token(i).upos()));
    }

    /** "food sampling department". */
    private static boolean isGerund(Line line, int i) {
        return line.token(i).xpos().equals("VBG")
                && i > 0
                && line.token(i - 1).isNoun()
                && line.token(i + 1).isNoun();
    }
}
