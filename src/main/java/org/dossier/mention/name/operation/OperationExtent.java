package org.dossier.mention.name.operation;

import java.util.Set;
import org.dossier.mention.name.line.Editions;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;

/** How far the name of an operation reaches from its first word. */
record OperationExtent(KnownNames known) {

    /** In words; nobody gives longer names. */
    private static final int LONGEST = 6;

    /** The end of a name in capitals with its edition: "OPSON XIII", "In Our Sites IX", "Iron Fist 2023", "Lake-V". */
    int end(Line line, int start) {
        int end = start;
        while (end < line.size() && end - start < LONGEST) {
            if (end > start && isBracketedBeforeEdition(line, end)) {
                return end + 4;
            }
            int next = step(line, start, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return Math.min(end, line.size());
    }

    /** The place behind the next word of the name; the same place if the name ends there. */
    private int step(Line line, int start, int end) {
        boolean first = end == start;
        if (!first && line.glued(end) && line.text(end).equals("-") && line.glued(end + 1)) {
            return end + 2;
        }
        boolean word = line.capital(end) && !known.isTime(line, end);
        boolean goesOn = word || !first && (Editions.isNumber(line, end) || joins(line, end));
        return goesOn ? end + 1 : end;
    }

    /** "Joint Action (JA) XIII" */
    private static boolean isBracketedBeforeEdition(Line line, int at) {
        return isBracketed(line, at)
                && at + 3 < line.size()
                && (Editions.isRoman(line.text(at + 3)) || Editions.isNumber(line, at + 3));
    }

    /** "Joint Action Day (JAD) Mobile": the place behind the short form of the cue, where the name goes on there. */
    static int behindAbbreviation(Line line, int at) {
        return isBracketed(line, at) && line.capital(at + 3) ? at + 3 : at;
    }

    private static boolean isBracketed(Line line, int at) {
        return line.lower(at).equals("(")
                && line.abbreviation(at + 1)
                && line.lower(at + 2).equals(")");
    }

    /** "Guardians of the Galaxy" */
    private boolean joins(Line line, int at) {
        return Set.of("of", "the", "on").contains(line.lower(at))
                && line.capital(at + 1)
                && !known.isTime(line, at + 1)
                && !known.isName(line, at + 1, at + 2);
    }
}
