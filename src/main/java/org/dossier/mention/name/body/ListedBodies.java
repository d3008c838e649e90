package org.dossier.mention.name.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.BodyCues.Cue;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Bodies of one kind that share its plural: "the ministries of Trade, Mines and Energy, and Health" are three. */
record ListedBodies(BodyCues cues, RemitLists remits) {

    List<Piece> find(Line line) {
        List<Piece> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Optional<CuePhrases.Match<Cue>> cue =
                    cues.at(line, i).filter(c -> c.value().lower().contains("plural"));
            if (cue.isPresent() && line.lower(cue.get().end()).equals("of")) {
                list(line, cue.get(), found);
            }
        }
        return found;
    }

    private void list(Line line, CuePhrases.Match<Cue> cue, List<Piece> found) {
        int start = cue.end() + 1;
        int end = start;
        while (line.nameWord(end) || Set.of(",", "and", "the").contains(line.lower(end))) {
            end++;
        }
        while (end > start && !remits.isRemit(line, end - 1)) {
            end--;
        }
        int comma = end - 1;
        while (comma >= start && !line.lower(comma).equals(",")) {
            comma--;
        }
        int and = comma + 1;
        while (and < end && !line.lower(and).equals("and")) {
            and++;
        }
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == and || i == end || line.lower(i).equals(",")) {
                add(line, from, i, cue, found);
                from = i + 1;
            }
        }
    }

    /** One of the list, where the last word of its name is what such a body is for. */
    private void add(Line line, int from, int to, CuePhrases.Match<Cue> cue, List<Piece> found) {
        int start = from;
        while (start < to && !line.capital(start)) {
            start++;
        }
        if (start < to && remits.isRemit(line, to - 1)) {
            String kind = line.token(cue.end() - 1).lemma();
            String name =
                    kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " of " + line.phrase(start, to);
            found.add(new Piece(
                    start,
                    to,
                    name,
                    cue.value().type(),
                    Optional.empty(),
                    "cue:" + cue.value().words()));
        }
    }
}
