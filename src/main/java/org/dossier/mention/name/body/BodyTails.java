package org.dossier.mention.name.body;

import java.util.Set;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;

/** What ends the name of a body behind its cue: a number ("Branch 24", "Team No 17") or the form of a firm in brackets ("(Pty) Ltd"). */
final class BodyTails {

    private static final Set<String> NUMBER_SIGNS = Set.of("no", "no.", "number", "#");

    private static final int LONGEST_FORM = 7;

    private BodyTails() {}

    /** The end of the name with its tail; {@code end} itself where none follows. */
    static int end(Line line, int end) {
        int number = NUMBER_SIGNS.contains(line.lower(end)) ? end + 1 : end;
        number = number > end && line.lower(number).equals(".") ? number + 1 : number;
        if (isNumber(line, number) && (number > end || closes(line, number + 1))) {
            return number + 1;
        }
        boolean form = line.lower(end).equals("(")
                && line.capital(end + 1)
                && line.lower(end + 2).equals(")")
                && line.nameWord(end + 3)
                && line.lower(end + 3).length() <= 4
                && !line.abbreviation(end + 1);
        return form ? end + 4 : end;
    }

    /** "Delta Trading Co., Ltd.": the end of the name with a second form of the firm behind a comma; {@code end} itself where none follows. */
    static int ofFirm(Line line, int end, BodyCues cues, BodyCues.Cue cue) {
        return line.lower(end).equals(",") && line.lower(end + 1).length() <= LONGEST_FORM
                ? cues.at(line, end + 1)
                        .filter(c -> line.capital(end + 1)
                                && c.value().at().equals("last")
                                && c.value().type().equals(cue.type()))
                        .map(CuePhrases.Match::end)
                        .orElse(end)
                : end;
    }

    private static boolean isNumber(Line line, int i) {
        String text = line.lower(i);
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    }

    /** Whether the number counts nothing: no noun or unit follows. */
    private static boolean closes(Line line, int i) {
        return i >= line.size()
                || Set.of("ADP", "PUNCT", "AUX", "CCONJ").contains(line.token(i).upos())
                || line.token(i).xpos().equals("VBD");
    }
}
