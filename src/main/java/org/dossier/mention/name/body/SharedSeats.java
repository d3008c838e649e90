package org.dossier.mention.name.body;

import java.util.Set;
import org.dossier.mention.name.line.BodyCues;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;

/** Tells where two places share the one court that stands behind them: "at Salford and Leeds Magistrates' Court", at the start of a sentence, too. */
record SharedSeats(BodyCues cues, KnownNames known) {

    private static final Set<String> BEFORE = Set.of("at", "before");

    /**
     * @param from the first word of the place before "and"
     * @param start the word behind "and"
     * @param cueEnd the word behind the name
     */
    boolean isShared(Line line, int from, int start, int cueEnd) {
        return (from == 0 || BEFORE.contains(line.lower(from - 1)))
                && known.isPlace(line, from, start - 1)
                && cues.endingAt(line, cueEnd)
                        .filter(c -> c.start() == start + 1 && known.isPlace(line, start, c.start()))
                        .filter(c -> cues.isTribunal(c.value()))
                        .isPresent();
    }
}
