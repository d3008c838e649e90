package org.dossier.relation.figure.slot;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Expressions;
import org.dossier.relation.figure.slot.LocatedPlaces.Place;

/** Places of a sentence at which its number does not hold, whatever stands nearer: where it was published, where the goods come from. */
final class OtherPlaces {

    private static final Set<String> SOME_OF = Set.of("them", "whom", "which", "these", "those");
    private static final Set<String> WHOLE = Set.of("all", "both", "each");
    private static final Set<String> SHARES =
            Set.of("mostly", "mainly", "largely", "chiefly", "partly", "most", "many", "several", "some", "others");

    private final Set<String> data;
    private final Set<String> releasing;
    private final Set<String> origins;
    private final Set<String> homes;

    /** @param expressions with the tables {@code sources}, {@code releasing}, {@code origins} */
    OtherPlaces(Expressions expressions) {
        data = expressions.words("sources", "noun", "kind", "data");
        releasing = expressions.words("releasing", "verb");
        origins = expressions.words("origins", "verb");
        homes = expressions.words("origins", "verb", "kind", "home");
    }

    boolean isOne(Sentence sentence, Place place) {
        return place.locating() > 1
                && (isOfNews(sentence, place)
                        || isOrigin(sentence, place)
                        || isHome(sentence, place)
                        || isOfSome(sentence, place.locating() - 1));
    }

    /** "held 40 men, most of them in Oslo", "mainly in Oslo and some in Rome": where some of them were. */
    private static boolean isOfSome(Sentence sentence, int before) {
        boolean part = before > 2
                && SOME_OF.contains(sentence.token(before).lower())
                && sentence.token(before - 1).lower().equals("of")
                && !sentence.token(before - 2).upos().equals("NUM")
                && !WHOLE.contains(sentence.token(before - 2).lower());
        return part || SHARES.contains(sentence.token(before).lower());
    }

    /** "with results published in Oslo". */
    private boolean isOfNews(Sentence sentence, Place place) {
        return releasing.contains(sentence.token(place.locating() - 1).lemma())
                && data.contains(sentence.token(place.locating() - 2).lemma());
    }

    /** "40 bags loaded in Oslo and heading to Rome were seized": a participle right behind the goods. */
    private boolean isOrigin(Sentence sentence, Place place) {
        Token participle = sentence.token(place.locating() - 1);
        return Set.of("VBN", "VBD").contains(participle.xpos())
                && origins.contains(participle.lemma())
                && sentence.token(place.locating() - 2).isNoun();
    }

    /** "a ring based in Lima", "men who live in Oslo" */
    private boolean isHome(Sentence sentence, Place place) {
        Token verb = sentence.token(place.locating() - 1);
        return homes.contains(verb.lemma()) && (verb.isVerb() || verb.is("acl"));
    }
}
