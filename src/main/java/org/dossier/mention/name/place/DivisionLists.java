package org.dossier.mention.name.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/** Lists of which a noun in the plural says that all are divisions of a country: "the provinces of Lugo and Zamora", "Ohio and New York states". */
final class DivisionLists {
    private static final Set<String> LINKS = Set.of(",", "and", "or", "&");

    private final Set<String> kinds;

    /** Reads the table {@code place-cues}. */
    DivisionLists(Knowledge knowledge) {
        Ontology ontology = knowledge.ontology();
        kinds = knowledge.expressions().rows("place-cues").stream()
                .filter(row -> Set.of("last", "division").contains(row.get("at")))
                .filter(row -> ontology.isA(ontology.iri(row.get("class")), Dos.REGION))
                .map(row -> row.get("cue"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the place, one of the line's names, stands in such a list. */
    boolean isAmong(Line line, List<Piece> pieces, int k) {
        int first = k;
        while (first > 0 && isLinked(line, pieces.get(first - 1), pieces.get(first))) {
            first--;
        }
        int last = k;
        while (last + 1 < pieces.size() && isLinked(line, pieces.get(last), pieces.get(last + 1))) {
            last++;
        }
        return last > first
                && (isToldBefore(line, pieces.get(first).start() - 1)
                        || isToldBehind(line, pieces.get(last).end()));
    }

    /** "the provinces of", "provinces such as", "eight provinces, including" */
    private boolean isToldBefore(Line line, int link) {
        int kinds = switch (line.lower(link)) {
            case "of" -> link - 1;
            case "as" -> line.lower(link - 1).equals("such") ? link - 2 : -1;
            case "including" -> line.lower(link - 1).equals(",") ? link - 2 : link - 1;
            default -> -1;
        };
        return isKinds(line, kinds);
    }

    /** "provinces", ", among other provinces" */
    private boolean isToldBehind(Line line, int at) {
        int other = line.lower(at).equals(",") ? at + 1 : at;
        boolean among = Set.of("among", "and").contains(line.lower(other))
                && line.lower(other + 1).equals("other");
        return isKinds(line, among ? other + 2 : at);
    }

    /** Whether only a comma, "and", or both stand between them, and an article. */
    static boolean isLinked(Line line, Piece one, Piece next) {
        int last = line.lower(next.start() - 1).equals("the") ? next.start() - 2 : next.start() - 1;
        int gap = last + 1 - one.end();
        return gap >= 1 && gap <= 2 && LINKS.contains(line.lower(one.end())) && LINKS.contains(line.lower(last));
    }

    private boolean isKinds(Line line, int i) {
        return i >= 0
                && line.token(i).xpos().equals("NNS")
                && kinds.contains(line.token(i).lemma());
    }
}
