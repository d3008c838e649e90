package org.dossier.mention.number;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** Nouns and names without a plural of their own that numbers count. */
public final class UnmarkedNouns {

    private static final Set<String> UNMARKED = Set.of("NN", "NNP");

    private static final Set<String> WHICH = Set.of("last", "next", "previous", "past", "same");

    private UnmarkedNouns() {}

    /** "54 undersized abalone", "nine Toyota Hilux": the noun without a plural of its own that the tree counts by the number. */
    public static Optional<CountedNoun> find(Sentence sentence, int number) {
        Token counting = sentence.token(number);
        return Optional.of(counting)
                .filter(t -> t.is("nummod") && t.upos().equals("NUM") && t.head() > number)
                .map(t -> sentence.token(t.head()))
                .filter(head ->
                        head.index() + 1 == CountedExtent.noun(sentence, CountedExtent.end(sentence, number + 1)))
                .filter(head -> UNMARKED.contains(head.xpos())
                        && !isPlaced(sentence, head)
                        && !isTime(sentence, head)
                        && !isTold(sentence, number, head))
                .map(head -> new CountedNoun(head, CountedNoun.unit(sentence, number + 1, head.index())));
    }

    /** "300 in all, 120 last year": one that is pointed at is not counted. */
    private static boolean isTime(Sentence sentence, Token head) {
        return sentence.children(head, "amod").anyMatch(t -> WHICH.contains(t.lower()));
    }

    /** "Thirteen contained mercury", a sentence that the tagger took for a noun with a participle. */
    private static boolean isTold(Sentence sentence, int number, Token head) {
        return head.head() < 0 && sentence.token(number + 1).text().endsWith("ed");
    }

    /** "at 14 Green Street", "a five man team": a name behind a preposition, and what a determiner makes one. */
    private static boolean isPlaced(Sentence sentence, Token head) {
        return sentence.children(head, "det").findAny().isPresent()
                || sentence.children(head, "nmod:poss").findAny().isPresent()
                || sentence.children(head, "case").findAny().isPresent()
                        && head.xpos().equals("NNP");
    }
}
