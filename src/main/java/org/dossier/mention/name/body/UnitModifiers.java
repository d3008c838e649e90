package org.dossier.mention.name.body;

import java.util.Set;
import org.dossier.mention.name.line.Line;

/** The words before the noun of a unit that say what it is for: {@code environment, food and drug crime} before {@code brigade}. */
final class UnitModifiers {

    private static final Set<String> TAGS = Set.of("NOUN", "ADJ", "PROPN");
    private static final Set<String> JOINING = Set.of("and", "&", "/", "in", "of", "for", "against", "on");
    private static final int MOST = 5;
    private static final int LONGEST = 8;

    /** How many capitals may stand before the noun where nobody owns the unit. */
    private static final int SHORT = 3;

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
    static int capitals(Line line, int from) {
        int start = from;
        while (start > 0 && from - start < SHORT && line.nameWord(start - 1)) {
            start--;
        }
        boolean hyphenated = start > 1
                && start < from
                && line.text(start - 1).equals("-")
                && line.glued(start)
                && line.capital(start - 2);
        return owned(line, from, hyphenated ? start - 2 : start);
    }

    /** The word behind a possessor from which on all are capitals and what joins them; else {@code start}. */
    private static int owned(Line line, int from, int start) {
        int owned = start;
        while (owned > 1 && from - owned < LONGEST && isNameWordOrJoins(line, owned - 1)) {
            owned--;
        }
        return line.possessive(owned - 1) ? owned : start;
    }

    private static boolean isNameWordOrJoins(Line line, int i) {
        return !line.possessive(i) && (line.nameWord(i) || JOINING.contains(line.lower(i)) && line.nameWord(i - 1));
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
