package org.dossier.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;
import org.dossier.mention.name.place.CountryVotes;

/** Whether a firm is meant by a name that other bodies or an area have, too. */
final class FirmHomonyms {

    private final Ontology ontology;
    private final Set<String> telling = new HashSet<>();
    private final Set<String> firms = new HashSet<>();

    /** Reads the tables {@code saying} and {@code business-names}. */
    FirmHomonyms(Knowledge knowledge) {
        ontology = knowledge.ontology();
        knowledge.expressions().rows("saying").stream()
                .filter(row -> "yes".equals(row.get("addressee")))
                .forEach(row -> telling.add(row.get("verb")));
        knowledge.expressions().rows("business-names").forEach(row -> firms.add(ontology.iri(row.get("class"))));
    }

    /** What is meant where a firm is among the candidates and the words around tell; else nothing. */
    Optional<Entry> choose(Line line, Piece piece, List<Entry> candidates, CountryVotes countries) {
        List<Entry> named =
                candidates.stream().filter(e -> firms.contains(e.type())).toList();
        if (named.size() != 1) {
            return Optional.empty();
        }
        return isTold(line, piece)
                ? Optional.of(named.getFirst())
                : area(candidates).map(area -> isArea(line, piece, area, countries) ? area : named.getFirst());
    }

    /** "told AFP": of several bodies of a name the firm, since it publishes what it is told. */
    private boolean isTold(Line line, Piece piece) {
        return piece.start() > 0
                && telling.contains(line.token(piece.start() - 1).lemma());
    }

    private Optional<Entry> area(List<Entry> candidates) {
        List<Entry> areas = candidates.stream()
                .filter(e -> ontology.isA(e.type(), Dos.PLACE))
                .toList();
        return areas.size() == 1 ? Optional.of(areas.getFirst()) : Optional.empty();
    }

    /** "Amazon" is the firm, "the Amazon" the area; so is the name alone where the article speaks of the area's country. */
    private static boolean isArea(Line line, Piece piece, Entry area, CountryVotes countries) {
        boolean definite = line.lower(piece.start() - 1).equals("the")
                && !line.token(piece.end()).isNoun();
        return definite || countries.of(area) > 0;
    }
}
