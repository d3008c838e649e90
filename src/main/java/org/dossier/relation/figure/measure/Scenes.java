package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Measured;
import org.dossier.relation.figure.model.Trigger;

/** What a number of places measures at which something was done: "seized 300 bottles at two shops", "warrants were executed at six flats". */
final class Scenes {

    private static final String AT = "at";
    private static final Set<String> LOCATING = Set.of(AT, "in", "from");

    private static final Set<String> WHERE = Set.of(
            "in", "inside", "within", "into", "on", "aboard", "under", "beneath", "behind", "near", "at", "from");

    private final CountingWordings wordings;

    Scenes(CountingWordings wordings) {
        this.wordings = wordings;
    }

    /** @param kinds of what the number counts */
    Optional<Measured> read(Sentence sentence, Counted counted, Set<String> kinds) {
        Token place = first(sentence, sentence.token(counted.quantity().head()));
        if (counted.isAmount() || !isLocated(sentence, place)) {
            return Optional.empty();
        }
        List<Trigger> fitting = Trigger.fitting(wordings.ofScenes(sentence), kinds);
        return fitting.stream()
                .filter(t -> isPlace(sentence, place, kinds, t))
                .filter(t -> t.token().index() == place.head()
                        || t.noun()
                                && (t.token().index() == noun(sentence, place)
                                        || isSubject(sentence, t.token(), place)))
                .findFirst()
                .map(t -> Measured.by(t, 0.8));
    }

    /** "seized heroin hidden in two suitcases", "in two cars and four flats": where the counted thing is, not the thing itself. */
    static boolean holds(Sentence sentence, Token number, Trigger trigger) {
        Token first = Optional.of(number)
                .filter(t -> t.is("conj"))
                .flatMap(sentence::head)
                .filter(t ->
                        t.isNoun() && sentence.children(t, "nummod").findAny().isPresent())
                .orElse(number);
        return sentence.children(first, "case")
                .filter(t -> sentence.children(first, "cop").noneMatch(be -> be.index() > t.index()))
                .map(Token::lemma)
                .anyMatch(t -> WHERE.contains(t) && !trigger.governs(t));
    }

    /** "closure of 45 shops and impounding of food from 40 outlets": where something was, behind another noun than the one that counts. */
    static boolean isElsewhere(Sentence sentence, Token number, Trigger trigger) {
        return holds(sentence, number, trigger)
                && IntStream.range(trigger.token().index() + 1, number.index())
                        .mapToObj(sentence::token)
                        .filter(Token::isNoun)
                        .anyMatch(t -> !sentence.isBelow(t, number));
    }

    /** Of "two houses and three shops" the first, whose preposition holds for both. */
    private static Token first(Sentence sentence, Token noun) {
        return noun.is("conj") ? sentence.head(noun).filter(Token::isNoun).orElse(noun) : noun;
    }

    private static boolean isLocated(Sentence sentence, Token place) {
        return (place.is("obl") || place.is("nmod"))
                && sentence.children(place, "case").anyMatch(p -> LOCATING.contains(p.lemma()));
    }

    /** "seized 3 million from two firms": what may be more than a place is one only behind "at". */
    private static boolean isPlace(Sentence sentence, Token place, Set<String> kinds, Trigger trigger) {
        return trigger.wording().counted().containsAll(kinds)
                || sentence.children(place, "case").anyMatch(p -> p.lemma().equals(AT));
    }

    /** "Searches began at dawn and were carried out at six flats". */
    private static boolean isSubject(Sentence sentence, Token noun, Token place) {
        return sentence.head(place)
                .filter(verb -> noun.relation().startsWith("nsubj")
                        && (noun.head() == verb.index() || verb.is("conj") && noun.head() == verb.head()))
                .isPresent();
    }

    /** The noun right before the preposition: of "executed warrants at six flats" that of the warrants, whichever word the parser hung the flats on. */
    private static int noun(Sentence sentence, Token place) {
        return sentence.children(place, "case")
                .mapToInt(p -> p.index() - 1)
                .findFirst()
                .orElse(-1);
    }
}
