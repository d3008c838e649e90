package org.dossier.relation.figure.measure;

import java.util.List;
import java.util.Optional;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** The verb right behind a noun that lists what it tells of: "seizures, including 43 tonnes of meat", "the haul of stolen goods included 12 watches", also
 * "the seizures made in the port include". */
final class Listings {

    private Listings() {}

    /** @param number the noun that is counted; a verb further behind lists only what its own object is */
    static Optional<Token> behind(Sentence sentence, int noun, Token number) {
        return next(sentence, noun).stream()
                .filter(t -> CountingPredicate.LISTING.contains(t.lemma())
                        || t.lemma().equals("contain"))
                .findFirst()
                .or(() -> sentence.head(sentence.token(noun))
                        .filter(v -> sentence.token(noun).is("nsubj")
                                && v.index() > noun
                                && isObject(sentence, number, v)
                                && CountingPredicate.LISTING.contains(v.lemma())));
    }

    private static boolean isObject(Sentence sentence, Token number, Token verb) {
        Token first = number.is("conj") ? sentence.token(number.head()) : number;
        return first.is("obj") && first.head() == verb.index();
    }

    /** The two words behind a noun and what is coordinated with it: "the arrest and arraignment of 75 people". */
    static List<Token> next(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        int last = noun;
        while (last + 2 < tokens.size()
                && tokens.get(last + 1).upos().equals("CCONJ")
                && tokens.get(last + 2).isNoun()) {
            last += 2;
        }
        return tokens.subList(last + 1, Math.min(last + 3, tokens.size()));
    }
}
