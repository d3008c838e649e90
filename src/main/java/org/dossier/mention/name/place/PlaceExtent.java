package org.dossier.mention.name.place;

import java.util.Set;
import org.dossier.knowledge.Expressions;
import org.dossier.mention.name.line.Line;

/** How far the name of a place reaches: over capitals, hyphens, and the small words of other languages ("Port aux Basques"). */
public final class PlaceExtent {

    private static final int LONGEST = 6;

    private final Set<String> particles;

    /** Those inside the name of somebody after whom a place is called. */
    private final Set<String> personal;

    /** @param expressions with the tables {@code place-particles}, {@code name-particles} */
    public PlaceExtent(Expressions expressions) {
        personal = expressions.words("name-particles", "word");
        particles = expressions.words("place-particles", "word");
    }

    /** Where the name begins that ends before a word; that word where there is none. */
    int start(Line line, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST) {
            if (line.nameWord(start - 1)) {
                start--;
            } else if (start >= 2
                    && Set.of("-", "/").contains(line.text(start - 1))
                    && line.glued(start)
                    && line.capital(start - 2)) {
                start -= 2;
            } else if (start < end && personal.contains(line.lower(start - 1)) && line.nameWord(start - 2)) {
                start -= 2;
            } else {
                break;
            }
        }
        return start;
    }

    /** Where the name ends that begins with a word. */
    int end(Line line, int start) {
        int end = start;
        while (end < line.size() && end - start < LONGEST) {
            if (line.nameWord(end)) {
                end++;
            } else if (end > start && goesOnAbroad(line, end)) {
                end += 2;
            } else if (end > start && line.text(end).equals("-") && line.glued(end) && line.glued(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return Math.min(end, line.size());
    }

    /** The end of the name with the number that closes it: "Jalan Bukit 3", but not "in Leigh 3 men". */
    static int withNumber(Line line, int end) {
        boolean number = line.lower(end).matches("[1-9][0-9]?");
        boolean closes = end + 1 >= line.size()
                || Set.of(",", ".", ";", "in", "of", "on", "and").contains(line.lower(end + 1));
        return number && closes ? end + 1 : end;
    }

    /** The end of the name without such a number. */
    static int withoutNumber(Line line, int start, int end) {
        return end - start > 1 && line.lower(end - 1).matches("[1-9][0-9]?") ? end - 1 : end;
    }

    /** Whether a word of another language joins what follows to the name: "Port aux Basques". */
    boolean goesOnAbroad(Line line, int end) {
        return particles.contains(line.lower(end)) && line.nameWord(end + 1);
    }

    /** Whether such a word joins it to the name before: "Riva del Garda". */
    public boolean endsAbroad(Line line, int start) {
        return particles.contains(line.lower(start - 1)) && line.nameWord(start - 2);
    }
}
