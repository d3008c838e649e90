package org.dossier.mention.number;

import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/**
 * Coordinated modifiers that share one head noun (Huddleston and Pullum, The Cambridge Grammar of the English Language, 2002, chapter 15):
 * "236 police, customs and health regulatory agencies" are agencies, "90 forged Fendi, Louis Vuitton and Puma bags" bags.
 */
final class CoordinatedModifiers {

    private static final int MOST = 6;
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private CoordinatedModifiers() {}

    /**
     * The head that single nouns share with the last of them: each is singular or has no plural of its own, and the last stands right
     * before a noun in the plural. None in "five lorries and police cars".
     */
    static Optional<Token> head(Sentence sentence, int from, Set<String> uncounted) {
        int at = firstName(sentence, from);
        boolean mixed = false;
        for (int items = 0; items < MOST && isItem(sentence, at, mixed, uncounted); items++) {
            at = lastOfName(sentence, at);
            mixed |= items == 0 && !uncounted.contains(sentence.token(at).lower());
            int next = isWord(sentence, at + 1, ",") ? at + 2 : at + 1;
            boolean last = isCoordinator(sentence, next);
            if (last) {
                return pluralAfter(sentence, next + 1, mixed, uncounted);
            }
            if (next == at + 1) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /** "forged Fendi": the name behind what else tells of the things. */
    private static int firstName(Sentence sentence, int from) {
        int at = from;
        while (isAdjective(sentence, at) || isParticiple(sentence, at)) {
            at++;
        }
        return isName(sentence, at) ? at : from;
    }

    private static int lastOfName(Sentence sentence, int at) {
        int last = at;
        while (isName(sentence, last) && isName(sentence, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean isName(Sentence sentence, int at) {
        return sentence.token(at).xpos().equals("NNP");
    }

    /**
     * "3,000 corruption, economic and smuggling cases": an adjective or gerund may stand among the nouns, not before them.
     *
     * @param mixed whether the nouns before cannot be what is counted: "21 people and foreign officers" are 21 people
     */
    private static boolean isItem(Sentence sentence, int at, boolean mixed, Set<String> uncounted) {
        return modifies(sentence, at, uncounted)
                || mixed
                        && (isAdjective(sentence, at)
                                || isNoun(sentence, at + 1)
                                        && sentence.token(at).xpos().equals("VBG"));
    }

    private static boolean modifies(Sentence sentence, int at, Set<String> uncounted) {
        return isNoun(sentence, at)
                && (Set.of("NN", "NNP").contains(sentence.token(at).xpos())
                        || uncounted.contains(sentence.token(at).lower()));
    }

    private static Optional<Token> pluralAfter(Sentence sentence, int modifier, boolean mixed, Set<String> uncounted) {
        int head = modifier;
        while (isNoun(sentence, head + 1) || isAdjective(sentence, head + 1) && isNoun(sentence, head + 2)) {
            head++;
        }
        boolean plural = head > modifier
                && isItem(sentence, modifier, mixed, uncounted)
                && PLURAL.contains(sentence.token(head).xpos());
        return plural ? Optional.of(sentence.token(head)) : Optional.empty();
    }

    private static boolean isNoun(Sentence sentence, int at) {
        return sentence.token(at).isNoun();
    }

    private static boolean isAdjective(Sentence sentence, int at) {
        return sentence.token(at).upos().equals("ADJ");
    }

    private static boolean isParticiple(Sentence sentence, int at) {
        return sentence.token(at).xpos().equals("VBN");
    }

    private static boolean isWord(Sentence sentence, int at, String word) {
        return sentence.token(at).text().equals(word);
    }

    private static boolean isCoordinator(Sentence sentence, int at) {
        return sentence.token(at).upos().equals("CCONJ");
    }
}
