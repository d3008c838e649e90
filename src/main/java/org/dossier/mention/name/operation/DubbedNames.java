package org.dossier.mention.name.operation;

import java.util.Optional;
import org.dossier.mention.name.line.CuePhrases;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.operation.OperationCues.Cue;

/** Names behind a word that gives one: "dubbed", "code-named". */
final class DubbedNames {

    private final OperationExtent extent;

    DubbedNames(OperationExtent extent) {
        this.extent = extent;
    }

    /**
     * @param operation whether an operation is what the name can be given to
     * @param other whether another thing is, whose name must be secret or in quotation marks
     */
    Optional<Piece> behind(Line line, CuePhrases.Match<Cue> match, boolean operation, boolean other) {
        boolean secret = line.lower(match.start()).startsWith("code");
        boolean given = operation || other;
        Optional<Piece> quoted =
                given ? QuotedNames.at(line, match.end(), match.value().type()) : Optional.empty();
        return quoted.or(() -> operation || other && secret ? bare(line, match) : Optional.empty());
    }

    private Optional<Piece> bare(Line line, CuePhrases.Match<Cue> match) {
        int at = match.end();
        int start = line.lower(at).equals("the") ? at + 1 : at;
        int end = extent.end(line, start);
        return end == start
                ? Optional.empty()
                : Optional.of(Piece.of(line, start, end, match.value().type(), "operation-dubbed"));
    }
}
