package org.dossier.mention.name.body;

import java.util.Optional;
import org.dossier.knowledge.Entry;
import org.dossier.mention.model.Name;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/**
 * Bodies by their kind alone that a known place owns: of "Germany's federal police" the words behind the place, which is a name of its own.
 *
 * @param known what the gazetteer knows
 */
public record OwnedBodies(KnownNames known) {

    /** What such a name was found by if the body is known, too. */
    public static final String KNOWN = "place-owns-known";

    /** Whether a possessor stands before the word, which begins no name itself: not in "Kuwait's General Administration of Customs". */
    static boolean isAt(Line line, int kind) {
        return line.possessive(kind - 1) && !line.capital(kind);
    }

    /** @param start of the place, before the kind */
    Piece piece(Line line, int start, int kind, int end, String type) {
        String name = named(line, start, kind, end);
        Optional<Entry> entry = known.body(name);
        return entry.isPresent()
                ? new Piece(kind, end, line.phrase(kind, end), entry.get().type(), entry, KNOWN)
                : new Piece(kind, end, name, type, entry, Name.PLACE_AND_KIND);
    }

    /** What "Brazil's police" are called otherwise: "Brazilian police". */
    private String named(Line line, int start, int kind, int end) {
        String owner = known.at(line, start)
                .flatMap(Piece::entry)
                .flatMap(e -> e.column("adjectives"))
                .map(a -> a.split("\\|", 2)[0])
                .orElse(line.phrase(start, kind - 1));
        return owner + " " + line.phrase(kind, end);
    }
}
