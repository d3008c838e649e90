package org.dossier.relation.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Quantity;
import org.dossier.reference.References;
import org.dossier.reference.Referent;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.model.Words;

/**
 * Finds where a number holds: a place of its clause that stands after a word that locates; the place before a number in brackets ("Europe
 * (186 seizures)"); the article's country for "nationwide". Of several coordinated places none, of "Yiwu, Zhejiang province" the first.
 */
final class FigurePlace {

    private static final Set<String> LOCATING =
            Set.of("in", "at", "across", "near", "on", "throughout", "around", "within", "inside", "outside", "over");
    private static final Set<String> WIDE = Set.of("across", "throughout");
    private static final Set<String> GLUE = Set.of(",", "and", "or", "the", "&", "/");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'");
    private static final Set<String> WITHIN = Set.of(",", "in", "of", "near");

    /** How far before a name the preposition stands: "in the German city of". */
    private static final int WORDS_BETWEEN = 5;

    /** A place with its first and last word and the preposition before it that locates, -1 and empty where none does. */
    private record Place(Referent referent, Span span, int first, int last, int locating, String preposition) {}

    private final Layout layout;
    private final References references;
    private final Ontology ontology;
    private final Set<String> countrywide;
    private final Optional<Referent> country;
    private final Map<Integer, List<Place>> bySentence = new HashMap<>();

    FigurePlace(Layout layout, References references, Knowledge knowledge) {
        this.layout = layout;
        this.references = references;
        ontology = knowledge.ontology();
        countrywide = Words.of(knowledge.expressions(), "countrywide", "word");
        country = country(references.referents(), ontology);
    }

    Optional<Figure.Slot> read(Scope scope, Token number) {
        Sentence sentence = scope.sentence();
        List<Place> places = bySentence.computeIfAbsent(sentence.index(), i -> places(sentence));
        List<Place> closing = places.stream()
                .filter(p -> ItemPlaces.closes(sentence, p.locating(), p.last()))
                .toList();
        boolean itemized = closing.size() > 1;
        return bracketed(sentence, number, places)
                .or(() -> directly(sentence, number, places))
                .or(() -> ofItem(sentence, number, itemized ? closing : List.of()))
                .or(() -> places.stream()
                        .filter(p -> !p.preposition().isEmpty() && !(itemized && closing.contains(p)))
                        .filter(p -> scope.holds(number, p.first(), p.last(), WIDE.contains(p.preposition())))
                        .min(Comparator.comparingInt(p -> Math.abs(p.first() - number.index()))))
                .map(p -> new Figure.Slot(p.referent(), p.span()))
                .or(() -> wholeCountry(scope, number));
    }

    /** "300 rifles in Kenya, 45 pistols in Chad": the place at the end of the number's own item. */
    private static Optional<Place> ofItem(Sentence sentence, Token number, List<Place> closing) {
        return closing.stream()
                .filter(p -> p.locating() > number.index())
                .findFirst()
                .filter(p -> ItemPlaces.isOneItem(sentence, number.index(), p.locating()));
    }

    /** The places of a sentence without those that stand in a coordination, and without the larger one after a smaller. */
    private List<Place> places(Sentence sentence) {
        List<Mention> named = layout.mentions(Mention.class, sentence).stream()
                .filter(m -> isPlace(m) && !isInQuantity(sentence, m) && !layout.isAttribution(sentence, m.span()))
                .toList();
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            boolean coordinated = coordinated(sentence, named, i) || i > 0 && coordinated(sentence, named, i - 1);
            boolean larger = i > 0 && allBetween(sentence, named.get(i - 1), named.get(i), WITHIN)
                    || i + 1 < named.size() && allBetween(sentence, named.get(i), named.get(i + 1), POSSESSIVE);
            List<Token> tokens = sentence.tokensIn(named.get(i).span());
            if (!coordinated && !larger && !tokens.isEmpty()) {
                found.add(place(sentence, named.get(i), tokens));
            }
        }
        return found;
    }

    private Place place(Sentence sentence, Mention mention, List<Token> tokens) {
        int first = tokens.get(0).index();
        int locating = locating(sentence, first);
        return new Place(
                references.of(mention).orElseThrow(),
                mention.span(),
                first,
                tokens.get(tokens.size() - 1).index(),
                locating,
                locating < 0 ? "" : sentence.token(locating).lemma().toLowerCase(Locale.ROOT));
    }

    /** A name of a place, or "the country". */
    private boolean isPlace(Mention mention) {
        return references
                .of(mention)
                .filter(r -> r.named() && ontology.isA(r.type(), Dos.PLACE))
                .filter(r -> mention instanceof Name
                        || country.filter(c -> c.id() == r.id()).isPresent())
                .isPresent();
    }

    /** The "R" of "R14.5 million". */
    private boolean isInQuantity(Sentence sentence, Mention mention) {
        return mention.span().length() < 3
                && layout.mentions(Quantity.class, sentence).stream()
                        .anyMatch(q -> q.span().contains(mention.span()));
    }

    /** Whether a run of places from the one to the next holds an "and" or a stroke: "in Albania, Kosovo and Lebanon", "on the Mali/Guinea border". */
    private static boolean coordinated(Sentence sentence, List<Mention> places, int from) {
        for (int i = from; i + 1 < places.size(); i++) {
            if (!allBetween(sentence, places.get(i), places.get(i + 1), GLUE)) {
                return false;
            }
            if (between(sentence, places.get(i), places.get(i + 1)).stream()
                    .anyMatch(t -> t.upos().equals("CCONJ") || t.text().equals("/"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean allBetween(Sentence sentence, Mention one, Mention other, Set<String> words) {
        List<Token> between = between(sentence, one, other);
        return !between.isEmpty() && between.stream().allMatch(t -> words.contains(t.lemma()));
    }

    private static List<Token> between(Sentence sentence, Mention one, Mention other) {
        int from = one.span().end();
        int to = other.span().start();
        return from < to ? sentence.tokensIn(new Span(from, to)) : List.of();
    }

    /** The locating preposition before the name, its article or its first words ("at a base in", "at the port of"), none after a body. */
    private int locating(Sentence sentence, int first) {
        for (int at = first - 1; at >= Math.max(0, first - WORDS_BETWEEN); at--) {
            Token token = sentence.token(at);
            String word = token.lemma().toLowerCase(Locale.ROOT);
            if (LOCATING.contains(word)) {
                return isAfterBody(sentence, token) ? -1 : at;
            }
            boolean possessive = token.upos().equals("PART") && POSSESSIVE.contains(word);
            if (!possessive
                    && !token.upos().equals("DET")
                    && !token.isNoun()
                    && !token.upos().equals("ADJ")
                    && !word.equals("of")) {
                return -1;
            }
        }
        return -1;
    }

    /** "The People's Court in Shanghai sentenced …": the place tells the court from others. */
    private boolean isAfterBody(Sentence sentence, Token preposition) {
        return layout.mentions(Name.class, sentence).stream()
                .filter(n -> ontology.isA(n.type(), Dos.ORGANIZATION))
                .anyMatch(n -> n.span().end() == preposition.span().start() - 1);
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

    /** "7 in Spain, 3 of them in the city of Nice": the place right behind a number without a noun. */
    private static Optional<Place> directly(Sentence sentence, Token number, List<Place> places) {
        int next = number.index() + 1;
        boolean partitive = next + 1 < sentence.tokens().size()
                && sentence.token(next).text().equals("of")
                && sentence.token(next + 1).upos().equals("PRON");
        int locating = partitive ? next + 2 : next;
        return number.upos().equals("NUM")
                ? places.stream().filter(p -> p.locating() == locating).findFirst()
                : Optional.empty();
    }

    private Optional<Figure.Slot> wholeCountry(Scope scope, Token number) {
        return scope.sentence().tokens().stream()
                .filter(t -> countrywide.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .filter(t -> scope.holds(number, t.index(), t.index(), true))
                .findFirst()
                .flatMap(t -> country.map(c -> new Figure.Slot(c, t.span())));
    }

    /** The only country that the article names, or the one that it names more often than all others together. */
    private static Optional<Referent> country(List<Referent> referents, Ontology ontology) {
        List<Referent> countries = referents.stream()
                .filter(r -> r.named() && ontology.isA(r.type(), Dos.COUNTRY))
                .toList();
        int all = countries.stream().mapToInt(r -> r.mentions().size()).sum();
        return countries.stream().filter(r -> 2 * r.mentions().size() > all).findFirst();
    }
}
