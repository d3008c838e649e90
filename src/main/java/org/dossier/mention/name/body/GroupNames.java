package org.dossier.mention.name.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Groups in lower case that are named by what they are for, and their offices: "the national leading group for food safety". */
record GroupNames(BodyCues cues) {

    /** The group whose cue stands there, and its office before it. */
    List<Piece> at(Line line, int from, int end, Cue cue) {
        return group(line, from, end, cue).stream()
                .flatMap(g -> Stream.concat(Stream.of(g), officeOf(line, g).stream()))
                .toList();
    }

    /** "office of the national leading group for …": the unit of a body that is told by what it is for. */
    private Optional<Piece> officeOf(Line line, Piece group) {
        int the = group.start() - 1;
        Optional<CuePhrases.Match<Cue>> unit =
                line.lower(the).equals("the") && line.lower(the - 1).equals("of")
                        ? cues.endingAt(line, the - 1)
                        : Optional.empty();
        return unit.filter(u -> u.value().unit())
                .map(u -> Piece.of(line, u.start(), group.end(), u.value().type(), "office-of"));
    }

    /** "national leading group of fighting infringements and counterfeits": the cue and what the body is for. */
    private static Optional<Piece> group(Line line, int from, int end, Cue cue) {
        int start = UnitModifiers.start(line, from);
        if (!Set.of("of", "on", "for", "against", "to").contains(line.lower(end))) {
            return Optional.empty();
        }
        int stop = end + 1;
        while (stop < line.size() && stop - end < 14 && belongs(line, stop)) {
            stop++;
        }
        while (stop > end + 1 && Set.of("and", "of", "the", "on").contains(line.lower(stop - 1))) {
            stop--;
        }
        return stop - end < 2
                ? Optional.empty()
                : Optional.of(Piece.of(line, start, stop, cue.type(), "group:" + cue.words()));
    }

    private static boolean belongs(Line line, int i) {
        String tag = line.token(i).upos();
        boolean gerund = line.lower(i).endsWith("ing");
        return Set.of("NOUN", "PROPN", "ADJ").contains(tag)
                || gerund
                || Set.of("and", "of", "the", "on", "against").contains(line.lower(i))
                || line.text(i).equals("-");
    }
}
