package org.dossier.relation.figure.slot;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.document.ItemLabel;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quantity;
import org.dossier.reference.model.References;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.figure.course.Scope;
import org.dossier.relation.figure.model.Figure;
import org.dossier.relation.figure.slot.LocatedPlaces.Place;

/**
 * Finds where a number holds: a place of its clause that stands after a word that locates; the place before a number in brackets ("Europe
 * (186 seizures)"); the article's country for "nationwide".
 */
final class FigurePlace {

    private static final Set<String> WIDE = Set.of("across", "throughout");

    private final Layout layout;
    /** How many words behind its place a number may stand that shares a verb. */
    private static final int SHARED = 4;

    private final LocatedPlaces places;
    private final PlaceThere there;
    private final Set<String> countrywide;
    private final Set<String> accounting;
    private final OtherPlaces others;

    FigurePlace(Layout layout, References references, Knowledge knowledge) {
        this.layout = layout;
        places = new LocatedPlaces(
                layout,
                references,
                knowledge.ontology(),
                knowledge.lexicon(),
                knowledge.expressions().words("citing", "verb"));
        there = new PlaceThere(layout, places);
        others = new OtherPlaces(knowledge.expressions());
        accounting = knowledge.expressions().words("accounting", "verb");
        countrywide = knowledge.expressions().words("countrywide", "word");
    }

    Optional<Figure.Slot> read(Scope scope, Quantity quantity) {
        Sentence sentence = scope.sentence();
        Token number = sentence.token(quantity.head());
        List<Place> named = places.in(sentence);
        List<Place> all = Stream.concat(named.stream(), there.in(sentence).stream())
                .filter(p -> !isCounted(sentence, p) && !others.isOne(sentence, p))
                .toList();
        List<Place> closing = all.stream()
                .filter(p -> ItemPlaces.closes(sentence, p.locating(), p.last()))
                .toList();
        boolean itemized = closing.size() > 1;
        ClausePlaces clausal = ClausePlaces.of(sentence, all);
        return bracketed(sentence, number, named)
                .or(() -> directly(sentence, number, all))
                .or(() -> behindAmount(sentence, quantity, all))
                .or(() -> ofItem(sentence, number, itemized ? closing : List.of()))
                .or(() -> all.stream()
                        .filter(p -> !p.preposition().isEmpty() && !(itemized && closing.contains(p)))
                        .filter(p -> !isOfOther(sentence, p, quantity) && !clausal.isOfOther(number, p))
                        .filter(p -> scope.holds(number, p.first(), p.last(), WIDE.contains(p.preposition())))
                        .min(Comparator.comparingInt(p -> Math.abs(p.first() - number.index()))))
                .or(() -> labelled(sentence, number, named))
                .or(() -> ofSubject(sentence, number, named))
                .map(p -> new Figure.Slot(p.referent(), p.span()))
                .or(() -> wholeCountry(scope, number));
    }

    /** "Lima, Peru: 12 people held"; "Norway: 12 cases, Chad: 10" tells of another place behind the next colon. */
    private static Optional<Place> labelled(Sentence sentence, Token number, List<Place> places) {
        int end = ItemLabel.end(sentence);
        boolean one = end <= number.index()
                && sentence.tokens().subList(end, number.index()).stream()
                        .noneMatch(t -> t.text().equals(":"));
        return places.stream()
                .filter(p -> one && p.first() == 0 && p.last() < end)
                .findFirst();
    }

    /** "Bulacan logged the most arrests with 410, followed by Pampanga with 305": the place that the account is about, right before the number or not. */
    private Optional<Place> ofSubject(Sentence sentence, Token number, List<Place> places) {
        return places.stream()
                .filter(p -> p.last() < number.index())
                .reduce((one, next) -> next)
                .filter(p -> isSubject(sentence, p, number) || isShared(sentence, p, number));
    }

    private boolean isSubject(Sentence sentence, Place place, Token number) {
        return place.preposition().isEmpty()
                && sentence.tokens().subList(place.first(), place.last() + 1).stream()
                        .filter(t -> t.is("nsubj") && t.head() > place.last())
                        .map(t -> sentence.token(t.head()))
                        .anyMatch(v -> accounting.contains(v.lemma()) && sentence.isBelow(number, v));
    }

    /** "Germany accounted for 45 cases and France for 30" */
    private boolean isShared(Sentence sentence, Place place, Token number) {
        return number.index() - place.last() <= SHARED
                && Set.of("with", "for")
                        .contains(sentence.token(place.last() + 1).lemma())
                && sentence.tokens().subList(0, place.first()).stream().anyMatch(t -> accounting.contains(t.lemma()));
    }

    /** "300 rifles in Kenya, 45 pistols in Chad": the place at the end of the number's own item. */
    private static Optional<Place> ofItem(Sentence sentence, Token number, List<Place> closing) {
        return closing.stream()
                .filter(p -> p.locating() > number.index())
                .findFirst()
                .filter(p -> ItemPlaces.isOneItem(sentence, number.index(), p.locating()));
    }

    /** "Europe (186 seizures) and Africa (87 seizures)". */
    private static Optional<Place> bracketed(Sentence sentence, Token number, List<Place> places) {
        int open = number.index() - 1;
        while (open > Math.max(1, number.index() - 6)
                && !sentence.token(open).text().equals("(")) {
            open--;
        }
        int before = open - 1;
        return open < 1 || !sentence.token(open).text().equals("(")
                ? Optional.empty()
                : places.stream().filter(p -> p.last() == before).findFirst();
    }

    /** "57 suspects were held in Poland (31) and Romania (26)": the place of its own number only. */
    private static boolean isCounted(Sentence sentence, Place place) {
        int open = place.last() + 1;
        return open + 1 < sentence.tokens().size()
                && sentence.token(open).text().equals("(")
                && sentence.token(open + 1).upos().equals("NUM");
    }

    /** "7 in Spain, 3 of them in the city of Nice": the place right behind a number without a noun. */
    private static Optional<Place> directly(Sentence sentence, Token number, List<Place> places) {
        int next = number.index() + 1;
        boolean partitive = sentence.token(next).text().equals("of")
                && sentence.token(next + 1).upos().equals("PRON");
        int locating = partitive ? next + 2 : next;
        return number.upos().equals("NUM")
                ? places.stream().filter(p -> p.locating() == locating).findFirst()
                : Optional.empty();
    }

    /** "Six men were held in Oslo and two in Rome": whether another number without a noun stands right before the place. */
    private boolean isOfOther(Sentence sentence, Place place, Quantity quantity) {
        Token before = sentence.token(Math.max(0, place.locating() - 1));
        return before.upos().equals("NUM")
                && before.span().start() >= quantity.span().end()
                && layout.mentions(Quantity.class, sentence).stream()
                        .noneMatch(
                                q -> q.kind() != Quantity.Unit.COUNT && q.span().contains(before.span()));
    }

    /** "€3 million in Rome, €2 million in Bari": the place right behind an amount. */
    private static Optional<Place> behindAmount(Sentence sentence, Quantity quantity, List<Place> places) {
        boolean amount = quantity.kind() == Quantity.Unit.MONEY || quantity.kind() == Quantity.Unit.MEASURE;
        return amount
                ? places.stream()
                        .filter(p -> p.locating() > 0
                                && sentence.token(p.locating() - 1).span().end()
                                        == quantity.span().end())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Figure.Slot> wholeCountry(Scope scope, Token number) {
        return scope.sentence().tokens().stream()
                .filter(t -> countrywide.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .filter(t -> scope.holds(number, t.index(), t.index(), true))
                .findFirst()
                .flatMap(t -> places.country().map(c -> new Figure.Slot(c, t.span())));
    }
}
