package org.dossier.mention.name.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.name.line.Line;
import org.dossier.mention.name.line.Piece;

/**
 * Towns that are called like a known place elsewhere: "Lebanon, Tennessee" and "Perth, Ontario" are neither the country nor the city of
 * Australia, since no known place of the name lies in the division told behind the comma.
 */
public final class Namesakes {

    /** What the name of such a town was found by. */
    public static final String RULE = "place-namesake";

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "ADJ", "PART");

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final PlaceHomonyms homonyms;

    public Namesakes(Knowledge knowledge, PlaceHomonyms homonyms) {
        this.ontology = knowledge.ontology();
        this.gazetteer = knowledge.gazetteer();
        this.homonyms = homonyms;
    }

    /** The names of an article's lines; such a town is meant wherever its name stands in it again. */
    public List<List<Piece>> mark(List<Line> lines, List<List<Piece>> pieces) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int k = 0; k + 1 < pieces.get(i).size(); k++) {
                if (isNamesake(lines.get(i), pieces.get(i), k)) {
                    found.add(pieces.get(i).get(k).text());
                }
            }
        }
        return found.isEmpty()
                ? pieces
                : pieces.stream()
                        .map(line -> line.stream().map(p -> marked(p, found)).toList())
                        .toList();
    }

    private Piece marked(Piece piece, Set<String> found) {
        return found.contains(piece.text()) && ontology.isA(piece.type(), Dos.PLACE)
                ? piece.as(ontology.term(Dos.CITY)).unknown().foundBy(RULE)
                : piece;
    }

    private boolean isNamesake(Line line, List<Piece> pieces, int k) {
        Piece town = pieces.get(k);
        Piece division = pieces.get(k + 1);
        boolean pair = line.lower(town.end()).equals(",") && division.start() == town.end() + 1;
        if (!pair || isListed(line, pieces, k) || goesOn(line, division.end())) {
            return false;
        }
        List<Entry> towns = places(town);
        List<Entry> divisions = places(division);
        return !towns.isEmpty()
                && homonyms.isDivision(divisions)
                && !(isCountry(towns) && isCountry(divisions))
                && divisions.stream()
                        .filter(PlaceHomonyms::isWide)
                        .noneMatch(d -> towns.stream().anyMatch(t -> mayLie(t, d)));
    }

    /** "in Jordan, Georgia": two countries, although a division of another is called like the second. */
    private boolean isCountry(List<Entry> places) {
        return places.stream().anyMatch(e -> ontology.isA(e.type(), Dos.COUNTRY));
    }

    /** Of a small division it is not known which towns of its country lie in it. */
    private boolean mayLie(Entry place, Entry division) {
        boolean unknown = isCountry(List.of(place)) || !ontology.isA(division.type(), Dos.REGION);
        return PlaceHomonyms.lies(place, division) || unknown && PlaceHomonyms.sameCountry(place, division);
    }

    private List<Entry> places(Piece piece) {
        return ontology.isA(piece.type(), Dos.PLACE)
                ? gazetteer.lookup(piece.text()).stream()
                        .filter(e -> ontology.isA(e.type(), Dos.PLACE))
                        .toList()
                : List.of();
    }

    /** "in Spain, Mexico, Texas and Ohio" */
    private static boolean isListed(Line line, List<Piece> pieces, int k) {
        return k > 0 && DivisionLists.isLinked(line, pieces.get(k - 1), pieces.get(k))
                || k + 2 < pieces.size() && DivisionLists.isLinked(line, pieces.get(k + 1), pieces.get(k + 2));
    }

    /** "In Lebanon, Victoria officials said": the division belongs to what follows. */
    private static boolean goesOn(Line line, int end) {
        return end < line.size() && NOUNS.contains(line.token(end).upos());
    }
}
