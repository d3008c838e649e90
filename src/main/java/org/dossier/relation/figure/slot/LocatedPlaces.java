package org.dossier.relation.figure.slot;

import java.util.ArrayList;
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
import org.dossier.knowledge.Lexicon;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Quantity;
import org.dossier.reference.model.References;
import org.dossier.reference.model.Referent;
import org.dossier.relation.chart.Layout;
import org.dossier.relation.tree.phrase.NamedPeople;

/**
 * The places of a sentence at which a number may hold, with the prepositions before them that locate: of several coordinated places none, of
 * "Yiwu, Zhejiang province" the first.
 */
final class LocatedPlaces {

    /**
     * A place that one number may be at.
     *
     * @param first its first word
     * @param last its last word
     * @param locating the preposition that locates, -1 where there is none
     * @param preposition its lemma, empty where there is none
     */
    record Place(Referent referent, Span span, int first, int last, int locating, String preposition) {}

    private static final Set<String> LOCATING =
            Set.of("in", "at", "across", "near", "on", "throughout", "around", "within", "inside", "outside", "over");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'");
    private static final Set<String> WITHIN = Set.of(",", "in", "of", "near");

    /** How far before a name the preposition stands: "in the German city of". */
    private static final int WORDS_BETWEEN = 5;

    private final Layout layout;
    private final References references;
    private final Ontology ontology;
    private final Lexicon lexicon;
    private final Set<String> citing;
    private final Optional<Referent> country;
    private final Map<Integer, List<Place>> bySentence = new HashMap<>();

    /** @param citing verbs of giving another's words */
    LocatedPlaces(Layout layout, References references, Ontology ontology, Lexicon lexicon, Set<String> citing) {
        this.citing = citing;
        this.layout = layout;
        this.lexicon = lexicon;
        this.references = references;
        this.ontology = ontology;
        country = country(references.referents(), ontology);
    }

    /** In the order of the text. */
    List<Place> in(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), i -> find(sentence));
    }

    /** The only country that the article names, or the one that it names more often than all others together. */
    Optional<Referent> country() {
        return country;
    }

    private static Optional<Referent> country(List<Referent> referents, Ontology ontology) {
        List<Referent> countries = referents.stream()
                .filter(r -> r.named() && ontology.isA(r.type(), Dos.COUNTRY))
                .toList();
        int all = countries.stream().mapToInt(r -> r.mentions().size()).sum();
        return countries.stream().filter(r -> 2 * r.mentions().size() > all).findFirst();
    }

    private List<Place> find(Sentence sentence) {
        List<Mention> named = layout.mentions(Mention.class, sentence).stream()
                .filter(m -> isPlace(m) && !isInQuantity(sentence, m) && !isOfSaying(sentence, m.span()))
                .toList();
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            boolean coordinated = PlaceRuns.isListed(sentence, named, i);
            boolean larger = i > 0 && PlaceRuns.allBetween(sentence, named.get(i - 1), named.get(i), WITHIN)
                    || i + 1 < named.size()
                            && PlaceRuns.allBetween(sentence, named.get(i), named.get(i + 1), POSSESSIVE);
            List<Token> tokens = sentence.tokensIn(named.get(i).span());
            if (!coordinated && !larger && !tokens.isEmpty() && !isOfPeople(sentence, tokens)) {
                found.add(place(sentence, named.get(i), tokens));
            }
        }
        return found;
    }

    /** "several Chad shop owners", "including the owner of a bar in Pisa": where people are from. */
    private boolean isOfPeople(Sentence sentence, List<Token> place) {
        return NamedPeople.stand(sentence, place.getFirst().index() - 1, lexicon);
    }

    /** Where it was said: "…, he told reporters in Oslo", "Speaking in Oslo on Monday, he said …". */
    private boolean isOfSaying(Sentence sentence, Span place) {
        return layout.isAttribution(sentence, place)
                || isOfSource(sentence, place)
                || sentence.token(0).xpos().equals("VBG")
                        && sentence.tokens().stream()
                                .filter(t -> t.span().start() >= place.end())
                                .dropWhile(t -> !t.text().equals(","))
                                .skip(1)
                                .findFirst()
                                .filter(t -> layout.isAttribution(sentence, t.span()))
                                .isPresent();
    }

    /** "Citing what colleagues in Oslo told him, he thinks that …". */
    private boolean isOfSource(Sentence sentence, Span place) {
        return sentence.token(0).xpos().equals("VBG")
                && citing.contains(sentence.token(0).lemma().toLowerCase(Locale.ROOT))
                && sentence.tokens().stream()
                        .takeWhile(t -> !t.text().equals(","))
                        .anyMatch(t -> place.contains(t.span()));
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

    /** The locating preposition before the name, its article or its first words ("at a base in", "at the port of"), none after a body. */
    private int locating(Sentence sentence, int first) {
        for (int at = first - 1; at >= Math.max(0, first - WORDS_BETWEEN); at--) {
            Token token = sentence.token(at);
            String word = token.lemma().toLowerCase(Locale.ROOT);
            if (LOCATING.contains(word)) {
                return word.equals("in") && isAfterBody(sentence, token) ? -1 : at;
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

    /** "The People's Court in Shanghai sentenced …", "the European Prosecutor (EPPO) in Milan": the place tells the court from others; "Border Force at Luton Airport" acts there. */
    private boolean isAfterBody(Sentence sentence, Token preposition) {
        Token last = sentence.token(Math.max(0, preposition.index() - 1));
        int end = last.text().equals(")")
                ? last.span().start()
                : preposition.span().start() - 1;
        return layout.mentions(Name.class, sentence).stream()
                .filter(n -> ontology.isA(n.type(), Dos.ORGANIZATION))
                .anyMatch(n -> n.span().end() == end);
    }
}
