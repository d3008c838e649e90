package org.dossier.relation.event.slot;

import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.document.Token;
import org.dossier.relation.tree.Tree;
import org.dossier.relation.tree.Verbs;
import org.dossier.relation.tree.phrase.NounPhrases;

/**
 * What somebody tried to do it with, by the order of the words: of "an attempt by two men to smuggle falcons", "the smuggling of falcons" and "a
 * falcon smuggling bid" the falcons.
 */
final class AttemptedDeeds {

    /** How many words may stand between the attempt and its verb: who made it. */
    private static final int REACH = 8;

    private final Verbs verbs;

    /** @param verbs whose object is what the matter is about */
    AttemptedDeeds(Verbs verbs) {
        this.verbs = verbs;
    }

    /** The head of what the attempt was about; none where its phrase does not say. */
    Optional<Token> of(Tree tree, Token noun) {
        return behind(tree, noun).or(() -> before(tree, noun));
    }

    private Optional<Token> behind(Tree tree, Token noun) {
        int next = noun.index() + 1;
        NounPhrases nouns = new NounPhrases(tree);
        return deedAt(tree, noun)
                .map(deed -> nouns.nounAt(deed + (tree.isWord(deed + 1, "of") ? 2 : 1)))
                .orElseGet(() -> infinitive(tree, next).flatMap(v -> nouns.nounAt(v + 1)));
    }

    /** The place of the gerund that has its object behind it: "the smuggling of", "an attempt at smuggling". */
    private Optional<Integer> deedAt(Tree tree, Token noun) {
        int next = noun.index() + 1;
        if (verbs.hasGerund(noun)) {
            return Optional.of(noun.index()).filter(i -> tree.isWord(next, "of"));
        }
        return tree.at(next + 1)
                .filter(t -> (tree.isWord(next, "at") || tree.isWord(next, "of")) && verbs.hasGerund(t))
                .map(Token::index);
    }

    /** The place of the verb of "to smuggle", with nothing but a phrase of who tried before it. */
    private Optional<Integer> infinitive(Tree tree, int from) {
        return IntStream.range(from, Math.min(tree.size() - 1, from + REACH))
                .takeWhile(i -> i == from || !tree.token(i - 1).isVerb())
                .filter(i -> tree.isWord(i, "to") && verbs.has(tree.token(i + 1)))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    /** "a falcon smuggling bid", "ivory smuggling" */
    private Optional<Token> before(Tree tree, Token noun) {
        int deed = verbs.hasGerund(noun) ? noun.index() : noun.index() - 1;
        return tree.at(deed)
                .filter(verbs::hasGerund)
                .flatMap(t -> tree.at(deed - 1))
                .filter(Token::isNoun);
    }
}
