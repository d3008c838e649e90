package org.dossier.relation.figure.measure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.relation.figure.model.Counted;
import org.dossier.relation.figure.model.Figure;

/**
 * Numbers that go on with a list of things, whatever the tree makes of it: of "the seizure of 310 coins, 22 icons (mainly paintings on wood) and
 * 14 swords" what the first number counts, the others count, too.
 */
final class ListedNumbers {

    private static final Set<String> LINKS = Set.of(",", ";", "and", "including", "plus");

    private static final Set<String> HEDGING = Set.of("ADV", "ADJ", "ADP");
    private static final int LONGEST_HEDGE = 4;

    /** The most words of an item. */
    private static final int LONGEST_ITEM = 30;

    private final Sentence sentence;

    ListedNumbers(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * @param kinds kinds of what a number counts; those of one list have some in common
     * @return the last figure before that belongs to the same list
     */
    Optional<Figure> goingOn(Counted counted, List<Figure> before, Function<Counted, Set<String>> kinds) {
        int number = first(counted);
        if (isEnclosed(number) || !isLinked(number)) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Counted other = before.get(i).counted();
            if (other.quantity().sentence() != sentence.index()) {
                break;
            }
            if (!isEnclosed(first(other))) {
                return Optional.of(before.get(i))
                        .filter(f -> goesOn(first(other), number)
                                && !Collections.disjoint(kinds.apply(other), kinds.apply(counted)));
            }
        }
        return Optional.empty();
    }

    /** Whether the link stands right before it: "40 cars and 3 million euros", unlike "40 cars, worth 3 million euros". */
    static boolean isItem(Sentence sentence, Counted counted) {
        int first = sentence.tokenAt(counted.quantity().span().start()).orElse(0);
        return first > 0 && LINKS.contains(sentence.token(first - 1).lemma());
    }

    private int first(Counted counted) {
        return sentence.tokensIn(counted.quantity().span()).stream()
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
    }

    /** Whether a comma or conjunction stands before the number and what hedges it: ", nearly 300". */
    private boolean isLinked(int number) {
        int link = number - 1;
        while (link > number - LONGEST_HEDGE
                && link > 0
                && HEDGING.contains(sentence.token(link).upos())) {
            link--;
        }
        return link >= 0 && LINKS.contains(sentence.token(link).lemma());
    }

    /** Whether no verb tells anything between, but in brackets. */
    private boolean goesOn(int from, int to) {
        if (to - from > LONGEST_ITEM) {
            return false;
        }
        int depth = 0;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            depth += bracket(token);
            if (depth == 0 && (token.isFinite() || token.text().equals(";") && !isGapped(i))) {
                return false;
            }
        }
        return depth == 0;
    }

    /** "found 40 drums in Rome; in Bari, 350 labels": what follows the semicolon has no verb of its own. */
    private boolean isGapped(int semicolon) {
        return sentence.tokens().stream()
                .skip(semicolon + 1L)
                .takeWhile(t -> !t.text().equals(";"))
                .noneMatch(t -> t.isFinite() || t.xpos().equals("VBN") && !t.is("amod"));
    }

    private boolean isEnclosed(int token) {
        return sentence.tokens().subList(0, token).stream()
                        .mapToInt(ListedNumbers::bracket)
                        .sum()
                > 0;
    }

    private static int bracket(Token token) {
        return token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
    }
}
