package org.dossier.relation.figure.slot;

import java.util.List;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.figure.slot.LocatedPlaces.Place;
import org.dossier.relation.tree.Clauses;

/**
 * Results told clause by clause, each with its number and its place: "twelve men were held in Oslo, four were fined in Rome and 90 were named". The place
 * of one clause is that of no other.
 *
 * @param places those of such clauses; none where only one clause has its own
 */
record ClausePlaces(Sentence sentence, List<Place> places) {

    static ClausePlaces of(Sentence sentence, List<Place> all) {
        List<Place> own = all.stream().filter(p -> isOwn(sentence, p)).toList();
        long clauses =
                own.stream().map(p -> verb(sentence, p).index()).distinct().count();
        return new ClausePlaces(sentence, clauses > 1 ? own : List.of());
    }

    private static Token verb(Sentence sentence, Place place) {
        return Clauses.predicate(sentence, sentence.token(place.last()));
    }

    /** Whether the place stands behind its verb, and a counted subject before the verb. */
    private static boolean isOwn(Sentence sentence, Place place) {
        Token verb = verb(sentence, place);
        return place.first() > verb.index()
                && sentence.children(verb).stream()
                        .filter(t -> t.relation().startsWith("nsubj") && t.index() < verb.index())
                        .anyMatch(t -> sentence.children(t).stream().anyMatch(c -> c.is("nummod")));
    }

    /** Whether it is the place of a clause that the number does not stand in. */
    boolean isOfOther(Token number, Place place) {
        return places.contains(place)
                && verb(sentence, place).index()
                        != Clauses.predicate(sentence, number).index();
    }
}
