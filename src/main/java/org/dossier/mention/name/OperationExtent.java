package org.dossier.mention.name;

import java.util.Set;

/** How far the name of an operation reaches from its first word. */
record OperationExtent(KnownNames known) {

    /** In words; nobody gives longer names. */
    private static final int LONGEST = 6;

    /** The end of a name in capitals with its edition: "OPSON XIII", "In Our Sites IX", "Iron Fist 2023", "Lake-V". */
    int end(Line line, int start) {
        int end = start;
        while (end < line.size() && end - start < LONGEST) {
            if (end > start
                    && line.lower(end).equals("(")
                    && line.abbreviation(end + 1)
                    && line.lower(end + 2).equals(")")
                    && end + 3 < line.size()
                    && (Editions.isRoman(line.text(end + 3)) || Editions.isNumber(line, end + 3))) {
                return end + 4;
            }
            boolean inside = end > start && line.glued(end) && line.text(end).equals("-") && line.glued(end + 1);
            if (inside) {
                end += 2;
            } else if (line.capital(end) && !known.isTime(line, end) || end > start && Editions.isNumber(line, end)) {
                end++;
            } else if (end > start
                    && Set.of("of", "the", "on").contains(line.lower(end))
                    && line.capital(end + 1)
                    && !known.isTime(line, end + 1)
                    && !known.isName(line, end + 1, end + 2)) {
                end++;
            } else {
                break;
            }
        }
        return Math.min(end, line.size());
    }
}
