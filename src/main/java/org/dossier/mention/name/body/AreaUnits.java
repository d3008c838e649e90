package org.dossier.mention.name.body;

import java.util.Optional;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.FamilyNames;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.line.Roles;

/** Areas that a body has divided its work into, which act as its units: "the Eastern Region of the Postal Service". */
record AreaUnits(BodyCues cues, KnownNames known, Roles roles, FamilyNames people) {

    /** Words before the kind of an area. */
    private static final int LONGEST = 5;

    static boolean isArea(Cue cue) {
        return cue.lower().contains("area");
    }

    /** The area in capitals that the cue is the kind of, with the letters of its body before it, or "of" the body behind. */
    Optional<Piece> at(Line line, CuePhrases.Match<Cue> cue) {
        int start = cue.start();
        while (line.nameWord(start - 1) && cue.start() - start < LONGEST) {
            start--;
        }
        int whole = line.lower(cue.end() + 1).equals("the") ? cue.end() + 2 : cue.end() + 1;
        boolean lettered = cue.start() - start > 1 && known.isStateBody(line, start, start + 1);
        boolean told =
                lettered || line.nameWord(cue.start()) && line.lower(cue.end()).equals("of") && isBody(line, whole);
        return isArea(cue.value()) && start < cue.start() && told
                ? Optional.of(Piece.of(
                        line,
                        start,
                        cue.end(),
                        cues.unit(),
                        "unit:" + cue.value().words()))
                : Optional.empty();
    }

    /** "Head, Media & Publicity, NDA", "Director, Eastern Region, Postal Service": what stands between the comma behind a post and the body. */
    Optional<Piece> behindPost(Line line, int comma) {
        int start = comma + 1;
        int end = start;
        boolean joined = false;
        while (line.nameWord(end) || end > start && BodyExtent.isAnd(line, end) && line.nameWord(end + 1)) {
            joined |= !line.nameWord(end);
            end++;
        }
        boolean area = cues.endingAt(line, end).filter(c -> isArea(c.value())).isPresent();
        return line.lower(comma).equals(",")
                        && line.lower(end).equals(",")
                        && (joined || area)
                        && roles.endingAt(line, comma).isPresent()
                        && (isBody(line, end + 1) || isLettered(line, end + 1))
                        && !people.isGiven(line, start)
                ? Optional.of(Piece.of(line, start, end, cues.unit(), "unit-of-post"))
                : Optional.empty();
    }

    private boolean isLettered(Line line, int at) {
        return line.abbreviation(at) && !line.nameWord(at + 1) && !known.isPlace(line, at, at + 1);
    }

    /** Whether the words in capitals are the name of a body of one state: by the cue at their end, or known. */
    private boolean isBody(Line line, int from) {
        int end = from;
        while (line.nameWord(end)) {
            end++;
        }
        return known.isStateBody(line, from, end)
                || cues.endingAt(line, end)
                        .filter(c -> c.start() > from && cues.isState(c.value()))
                        .isPresent();
    }
}
