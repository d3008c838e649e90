package org.dossier.relation;

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
import org.dossier.mention.Mention;
import org.dossier.mention.Name;
import org.dossier.mention.Quantity;
import org.dossier.reference.References;
import org.dossier.reference.Referent;

/**
 * Finds where a number holds: a place of its clause that stands after a word that locates; the place before a number in brackets ("Europe
 * (186 seizures)"); the article's country for "nationwide". Of several coordinated places none.
 */
final class FigurePlace {

    private static final Set<String> LOCATING =
            Set.of("in", "at", "across", "near", "on", "throughout", "around", "within", "inside", "outside", "over");
    private static final Set<String> GLUE = Set.of(",", "and", "or", "the", "&");

    /** A place with the tokens that name it; alone where no other is coordinated with it. */
    private record Place(Referent referent, Span span, Token first, Token head, boolean alone) {}

    private final Layout layout;
    private final References references;
    private final Ontology ontology;
    private final Set<String> countrywide;
    private final Set<String> telling;
    private final Optional<Referent> country;
    private final Map<Integer, List<Place>> bySentence = new HashMap<>();

    FigurePlace(Layout layout, References references, Knowledge knowledge) {
        this.layout = layout;
        this.references = references;
        ontology = knowledge.ontology();
        countrywide = Words.of(knowledge.expressions(), "countrywide", "word");
        telling = Words.of(knowledge.expressions(), "saying", "verb");
        country = country(references.referents(), ontology);
    }

    Optional<Figure.Slot> read(Sentence sentence, Token number) {
        List<Place> places = bySentence.computeIfAbsent(sentence.index(), i -> places(sentence));
        List<Token> above = Clauses.predicates(sentence, number);
        return bracketed(sentence, number, places)
                .or(() -> places.stream()
                        .filter(p -> locates(sentence, p) && holds(sentence, above, number, p))
                        .min(Comparator.comparingInt(p -> Math.abs(p.head().index() - number.index())))
                        .filter(Place::alone))
                .map(p -> new Figure.Slot(p.referent(), p.span()))
                .or(() -> wholeCountry(sentence, above));
    }

    private List<Place> places(Sentence sentence) {
        List<Mention> named = layout.mentions(Mention.class, sentence).stream()
                .filter(m -> isPlace(m) && !isInQuantity(sentence, m))
                .toList();
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Mention mention = named.get(i);
            List<Token> tokens = sentence.tokensIn(mention.span());
            if (!tokens.isEmpty()) {
                boolean alone = (i == 0 || !coordinated(sentence, named, i - 1))
                        && (i + 1 == named.size() || !coordinated(sentence, named, i));
                found.add(new Place(
                        references.of(mention).orElseThrow(),
                        mention.span(),
                        tokens.get(0),
                        sentence.token(mention.head()),
                        alone));
            }
        }
        return found;
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
        return layout.mentions(Quantity.class, sentence).stream()
                .anyMatch(
                        q -> q.span().contains(mention.span()) && mention.span().length() < 3);
    }

    /** Whether a run of places from the one to the next holds an "and": "in Albania, Kosovo and Lebanon". */
    private static boolean coordinated(Sentence sentence, List<Mention> places, int from) {
        for (int i = from; i + 1 < places.size(); i++) {
            List<Token> between =
                    between(sentence, places.get(i).span(), places.get(i + 1).span());
            if (between.isEmpty() || !between.stream().allMatch(t -> GLUE.contains(t.lemma()))) {
                return false;
            }
            if (between.stream().anyMatch(t -> t.upos().equals("CCONJ"))) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> between(Sentence sentence, Span one, Span other) {
        return one.end() < other.start() ? sentence.tokensIn(new Span(one.end(), other.start())) : List.of();
    }

    /** Whether a locating preposition marks the name, or stands right before it. */
    private static boolean locates(Sentence sentence, Place place) {
        int before = place.first().index() - 1;
        boolean article = before > 0 && sentence.token(before).upos().equals("DET");
        int at = article ? before - 1 : before;
        return at >= 0 && LOCATING.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT))
                || sentence.children(place.head(), "case").anyMatch(t -> LOCATING.contains(t.lemma()));
    }

    private boolean holds(Sentence sentence, List<Token> above, Token number, Place place) {
        Token verb = Clauses.predicate(sentence, place.head());
        boolean before = place.head().index() < number.index();
        int level = above.indexOf(verb);
        if (telling.contains(verb.lemma()) && level != 0) {
            return false;
        }
        return level == 0 || before && (level > 0 || above.stream().anyMatch(a -> goesOn(verb, a)));
    }

    /** "raided the farm near Melton and seized …", "raided a warehouse in Jung, confiscating …". */
    private static boolean goesOn(Token verb, Token next) {
        return next.is("conj") && next.head() == verb.index() || next.index() == verb.head();
    }

    /** "Europe (186 seizures) and Africa (87 seizures)". */
    private static Optional<Place> bracketed(Sentence sentence, Token number, List<Place> places) {
        int open = number.index() - 1;
        while (open >= Math.max(1, number.index() - 6)
                && !sentence.token(open).text().equals("(")) {
            open--;
        }
        int before = open - 1;
        return open < 1 || !sentence.token(open).text().equals("(")
                ? Optional.empty()
                : places.stream()
                        .filter(p ->
                                p.span().end() == sentence.token(before).span().end())
                        .findFirst();
    }

    private Optional<Figure.Slot> wholeCountry(Sentence sentence, List<Token> above) {
        return sentence.tokens().stream()
                .filter(t -> countrywide.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .filter(t -> above.contains(Clauses.predicate(sentence, t)))
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
