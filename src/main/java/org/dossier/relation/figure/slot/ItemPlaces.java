package org.dossier.relation.figure.slot;

import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/**
 * Lists of results by place, each item of which ends with its place: "300 rifles in Kenya, 45 pistols and 9 grenades seized in Chad and 60 kg of
 * ivory in Niger". The place before a number is there the place of another number.
 */
final class ItemPlaces {

    private static final Set<String> LINKS = Set.of(",", ";", "and", "as", "well", "while");

    /** What an aside about an item begins with: "valued at", "worth", "with a value of". */
    private static final Set<String> TELLING = Set.of("VERB", "ADJ", "ADP");

    /** How far behind a place the next number of the list may stand: ", and more than 45". */
    private static final int REACH = 5;

    /** How far before a place the number of its item may stand. */
    private static final int ITEM = 14;

    private ItemPlaces() {}

    /**
     * Whether a place ends an item: a number stands before it with no verb in a finite form between, the place follows its noun or participle
     * at once, and behind it the list goes on with another number or the sentence or its part ends.
     *
     * @param locating the preposition before the place, -1 where there is none
     * @param last last word of the place
     */
    static boolean closes(Sentence sentence, int locating, int last) {
        if (locating < 1 || !isOfItem(sentence.token(locating - 1)) && !isBehindWorth(sentence, locating - 1)) {
            return false;
        }
        boolean counted = IntStream.iterate(locating - 1, i -> i >= Math.max(0, locating - ITEM), i -> i - 1)
                .takeWhile(i -> !sentence.token(i).isFinite())
                .anyMatch(i -> sentence.token(i).upos().equals("NUM"));
        return counted && (goesOn(sentence, last) || isEnd(sentence, last));
    }

    /** Whether nothing but words of an item, or of two that share the place, stands between a number and the preposition. */
    static boolean isOneItem(Sentence sentence, int number, int locating) {
        return locating - number <= ITEM
                && sentence.tokens().subList(number + 1, locating).stream()
                        .noneMatch(t -> t.isFinite() || t.text().equals(";"));
    }

    /** "30 kg of hashish, worth 1 million euros, in Genoa": the comma that ends what only says more of the item. */
    private static boolean isBehindWorth(Sentence sentence, int comma) {
        return sentence.token(comma).text().equals(",")
                && IntStream.iterate(comma - 1, i -> i >= Math.max(1, comma - ITEM), i -> i - 1)
                        .takeWhile(i -> !sentence.token(i).isFinite()
                                || sentence.token(i).is("acl"))
                        .filter(i -> sentence.token(i).text().equals(","))
                        .limit(1)
                        .anyMatch(i -> TELLING.contains(sentence.token(i + 1).upos()));
    }

    private static boolean isOfItem(Token token) {
        return token.isNoun() || token.xpos().equals("VBN") || token.xpos().equals("VBD");
    }

    private static boolean isEnd(Sentence sentence, int last) {
        return last + 2 >= sentence.tokens().size()
                || Set.of(".", ";").contains(sentence.token(last + 1).text());
    }

    private static boolean goesOn(Sentence sentence, int last) {
        return LINKS.contains(sentence.token(last + 1).text())
                && IntStream.range(last + 1, Math.min(sentence.tokens().size(), last + 1 + REACH))
                        .takeWhile(i -> isLead(sentence.token(i)))
                        .anyMatch(i -> sentence.token(i).upos().equals("NUM"));
    }

    /** "and more than", "as well as some". */
    private static boolean isLead(Token token) {
        return LINKS.contains(token.text())
                || Set.of("NUM", "ADV", "ADJ", "ADP", "DET", "CCONJ").contains(token.upos());
    }
}
