package org.dossier.reference.phrase;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** How two phrases are alike, each way as a number that stands for nothing but itself. */
final class Likeness {

    private static final int SAME_TEXT = 1;

    private Likeness() {}

    /** Which of their words are the same. */
    static int words(Phrase phrase, Phrase before) {
        if (phrase.kind().isPronoun()
                || before.kind().isPronoun()
                || phrase.text().equals(before.text())) {
            return phrase.text().equals(before.text()) ? SAME_TEXT : 0;
        }
        String head = Phrase.lemma(phrase.head());
        Set<String> words = phrase.lemmas();
        Set<String> others = before.lemmas();
        return bits(
                words.stream().anyMatch(others::contains),
                others.containsAll(words),
                words.containsAll(others),
                others.contains(head),
                head.equals(Phrase.lemma(before.head())),
                phrase.first().lower().equals(before.first().lower()),
                phrase.form().abbreviates(before.form()) || before.form().abbreviates(phrase.form()));
    }

    private static int bits(boolean... facts) {
        int bits = 0;
        for (boolean fact : facts) {
            bits = 2 * bits + (fact ? 1 : 0);
        }
        return 2 * bits;
    }

    /** Whether they were read to mean the same referent, or different ones. */
    static int referents(Phrase phrase, Phrase before) {
        if (phrase.referent() < 0 || before.referent() < 0) {
            return (phrase.referent() < 0 ? 0 : 1) + (before.referent() < 0 ? 0 : 2);
        }
        return phrase.referent() == before.referent() ? 4 : 5;
    }

    /** How two phrases of one sentence stand in its tree: one below the other, as an apposition for instance, or both below one word. */
    static int tree(Phrase phrase, Phrase before) {
        if (phrase.sentence().index() != before.sentence().index()) {
            return 0;
        }
        Sentence sentence = phrase.sentence();
        Token one = phrase.head();
        Token other = before.head();
        if (one.head() == other.index()) {
            return ("below " + one.relation()).hashCode();
        }
        if (other.head() == one.index()) {
            boolean copula = sentence.children(one, "cop").findAny().isPresent();
            return ("above " + other.relation() + copula).hashCode();
        }
        if (one.head() == other.head()) {
            return ("beside " + other.relation() + " " + one.relation()).hashCode();
        }
        return sentence.isBelow(one, other) ? 1 : sentence.isBelow(other, one) ? 2 : 3;
    }
}
