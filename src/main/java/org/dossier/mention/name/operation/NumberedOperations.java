package org.dossier.mention.name.operation;

import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.name.line.Editions;
import org.dossier.mention.name.line.KnownNames;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Names of operations without a cue of their own, by their edition or by what stands in apposition to them. */
final class NumberedOperations {

    private final OperationCues cues;
    private final OperationExtent extent;
    private final KnownNames known;
    private final String operation;
    private final Set<String> numbered;

    /** @param operation IRI of the class of the names found */
    NumberedOperations(Knowledge knowledge, OperationCues cues, KnownNames known, String operation) {
        this.cues = cues;
        this.known = known;
        this.operation = operation;
        extent = new OperationExtent(known);
        numbered = knowledge.expressions().words("numbered", "word");
    }

    /** In a sentence that speaks of an operation: "Iron Fist 2023", "Africa Cyber Surge II"; and "Shield III, its operation against". */
    void find(Line line, List<Piece> found) {
        for (int i = 0; i < line.size(); i++) {
            if (!startsName(line, i) || cues.dubs(line, i)) {
                continue;
            }
            int end = extent.end(line, i);
            boolean told = hasEdition(line, i, end) ? !isLabel(line, end) : isApposed(line, end);
            if (end > i && told && !known.isName(line, i, end)) {
                found.add(Piece.of(line, i, end, operation, "operation-numbered"));
            }
            i = Math.max(i, end - 1);
        }
    }

    private boolean startsName(Line line, int i) {
        return line.nameWord(i) && !line.nameWord(i - 1) && !known.isTime(line, i) && !isOfThing(line, i);
    }

    private static boolean hasEdition(Line line, int start, int end) {
        int last = end - 1;
        return last > start
                && (Editions.isYear(line, last)
                        || Editions.isRoman(line.text(last)) && line.text(last).length() > 1);
    }

    /** "the Fisheries Act 2014", "Phase II": the number tells which one of its kind. */
    private boolean isLabel(Line line, int end) {
        return numbered.contains(line.lower(end - 2));
    }

    /** "the brand Falcon 2015", "a Cessna II": the word before tells that the name is that of another thing. */
    private boolean isOfThing(Line line, int start) {
        boolean noun = line.token(start - 1).upos().equals("NOUN") && !cues.standsBefore(line, start);
        return noun || Set.of("a", "an").contains(line.lower(start - 1));
    }

    private boolean isApposed(Line line, int end) {
        return line.lower(end).equals(",")
                && Set.of("its", "their", "an", "a", "the").contains(line.lower(end + 1))
                && cues.isNoun(line, end + 2);
    }
}
