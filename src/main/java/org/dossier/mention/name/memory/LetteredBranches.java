package org.dossier.mention.name.memory;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/**
 * Branches of a body that the article has named, by its letters with the place, side or number that tells them apart: "ANF Punjab", "ANF
 * North", "RAB-10".
 */
final class LetteredBranches {
    private static final String RULE = "memory-branch";

    private static final int DIGITS = 2;

    private final Ontology ontology;
    private final KnownNames known;
    private final Set<String> sides;

    LetteredBranches(Knowledge knowledge, KnownNames known) {
        ontology = knowledge.ontology();
        this.known = known;
        sides = knowledge.expressions().words("place-sides", "word");
    }

    /** The branch whose name begins at the word; none where the letters are not those of one of the article's bodies. */
    Optional<Piece> at(Line line, int i, ArticleNames store) {
        Piece body = line.abbreviation(i) && !line.nameWord(i - 1) ? store.full.get(line.text(i)) : null;
        int end = body != null && ontology.isA(body.type(), Dos.ORGANIZATION) ? end(line, i + 1) : i;
        return end <= i + 1 ? Optional.empty() : Optional.of(Piece.of(line, i, end, body.type(), RULE));
    }

    /** The end of what tells the branch; {@code at} where nothing does. */
    private int end(Line line, int at) {
        if (line.lower(at).equals("-")) {
            return line.glued(at) && line.glued(at + 1) && isNumber(line, at + 1) ? at + 2 : at;
        }
        int end = IntStream.range(at, line.size())
                .filter(i -> !line.nameWord(i))
                .findFirst()
                .orElse(line.size());
        boolean side = end == at + 1 && line.capital(at) && sides.contains(line.lower(at));
        return side || known.isPlace(line, at, end) && end > at ? end : at;
    }

    private static boolean isNumber(Line line, int i) {
        String text = line.lower(i);
        return !text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(Character::isDigit);
    }
}
