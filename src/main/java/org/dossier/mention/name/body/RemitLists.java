package org.dossier.mention.name.body;

import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.Line;

/** Lists of what a body is responsible for, which are one name, commas and all: "Ministry of Trade, Industry and Energy". */
final class RemitLists {

    /** Small words and marks inside a name. */
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "on", "against", "in", "to", ",", "&");

    private static final int LONGEST_PART = 3;

    private final Set<String> remits;

    RemitLists(Knowledge knowledge) {
        remits = knowledge.expressions().words("remits", "word");
    }

    /** The end of the list whose first part ends before the word; the word itself if there is none. */
    int end(Line line, int first) {
        return isRemit(line, first - 1) ? end(line, first, this::partEnd) : first;
    }

    /**
     * The end of a list of whatever words in capitals which an abbreviation in brackets closes: "Directorate of Tests, Seals and Weights (Dites)"; the
     * word itself if there is none.
     */
    static int bracketedEnd(Line line, int first) {
        int end = end(line, first, RemitLists::capitalsEnd);
        boolean closed = line.lower(end).equals("(")
                && line.capital(end + 1)
                && line.lower(end + 2).equals(")");
        return closed ? end : first;
    }

    private static int end(Line line, int first, ToIntBiFunction<Line, Integer> partEnd) {
        if (!line.lower(first).equals(",")) {
            return first;
        }
        int at = first;
        while (line.lower(at).equals(",") && !isAnd(line, at + 1)) {
            int part = line.lower(at + 1).equals("the") ? at + 2 : at + 1;
            int stop = partEnd.applyAsInt(line, part);
            if (stop == part) {
                return first;
            }
            at = stop;
        }
        int and = line.lower(at).equals(",") ? at + 1 : at;
        int last = line.lower(and + 1).equals("the") ? and + 2 : and + 1;
        int stop = partEnd.applyAsInt(line, last);
        return isAnd(line, and) && stop > last ? stop : first;
    }

    private static int capitalsEnd(Line line, int start) {
        int end = start;
        while (end - start < LONGEST_PART && line.nameWord(end)) {
            end++;
        }
        return end;
    }

    private int partEnd(Line line, int start) {
        for (int at = start; at < start + LONGEST_PART && line.nameWord(at); at++) {
            if (isRemit(line, at) && !isRemit(line, at + 1)) {
                return at + 1;
            }
        }
        return start;
    }

    /** The start of the list whose last part begins at the word: "Standards, Utilities and Wildlife Court"; the word itself if there is none. */
    int start(Line line, int last) {
        int and = last - 1;
        if (!isAnd(line, and) || !isRemit(line, and - 1)) {
            return last;
        }
        int start = partStart(line, and);
        int parts = 1;
        while (line.lower(start - 1).equals(",") && isRemit(line, start - 2)) {
            start = partStart(line, start - 1);
            parts++;
        }
        return parts > 1 ? start : last;
    }

    private static int partStart(Line line, int end) {
        int start = end - 1;
        while (end - start < LONGEST_PART && line.nameWord(start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether the word, with a capital, is what bodies are responsible for. */
    boolean isRemit(Line line, int i) {
        return line.capital(i) && remits.contains(line.lower(i));
    }

    private static boolean isAnd(Line line, int i) {
        return line.lower(i).equals("and") || line.lower(i).equals("&");
    }

    /** "Prevention and Combating of Corruption Bureau (PCCB)": the letters in the bracket tell how far the name reaches over small words. */
    static int spelled(Line line, int start, int cueEnd) {
        Optional<String> letters = BodyExtent.bracketed(line, cueEnd).filter(l -> l.length() > 2);
        if (letters.isEmpty() || BodyCues.abbreviates(letters.get(), line.phrase(start, cueEnd))) {
            return start;
        }
        for (int at = start - 1; at >= 0 && cueEnd - at <= BodyExtent.LONGEST && isOfName(line, at); at--) {
            if (line.capital(at) && BodyCues.abbreviates(letters.get(), line.phrase(at, cueEnd))) {
                return at;
            }
        }
        return start;
    }

    private static boolean isOfName(Line line, int at) {
        return line.nameWord(at)
                || line.capital(at)
                || SMALL.contains(line.lower(at))
                || line.text(at).equals("-");
    }
}
