package org.dossier.mention.name.operation;

import java.util.Set;
import org.dossier.mention.name.line.Editions;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;

/** How far the name of an operation reaches from its first word. */
record OperationExtent(KnownNames known) {

    /** In words; nobody gives longer names. */
    private static final int LONGEST = 6;

    private static final Set<String> JOINING = Set.of("of", "the", "on", "at");

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
        boolean goesOn = word
                || first && isNumberName(line, end)
                || !first && (Editions.isNumber(line, end) || Editions.isVersion(line, end) || joins(line, start, end));
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

    /** "Guardians of the Galaxy", "30 Days at Sea": over small words to a capital that names nothing else. */
    private boolean joins(Line line, int start, int at) {
        int word = at;
        while (JOINING.contains(line.lower(word)) && word - at < 2) {
            word++;
        }
        return word > at
                && line.capital(word)
                && !known.isTime(line, word)
                && !known.isName(line, word, word + 1)
                && (!line.lower(at).equals("at") || Editions.isNumber(line, start));
    }

    /** "30 Days at Sea", "Operation 404": a number at the start counts nothing. */
    private static boolean isNumberName(Line line, int at) {
        boolean number = Editions.isNumber(line, at) && line.capital(at - 1);
        int next = at + 1;
        return number
                && (line.capital(next)
                        || line.text(at).length() == 3
                                && !Set.of("NOUN", "ADJ", "NUM")
                                        .contains(line.token(next).upos()));
    }
}
