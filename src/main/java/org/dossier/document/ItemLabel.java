package org.dossier.document;

import java.util.List;
import java.util.Set;

/**
 * The name with a colon or dash that opens an item of a list and tells where, or of whom, it holds: {@code • Lima, Peru: 12 people held}. It is no part
 * of the item's sentence, which is parsed without it.
 */
public final class ItemLabel {

    private static final int LONGEST = 6;

    private static final Set<String> INSIDE = Set.of(",", "of", "the", "and", "&", "de", "la", "del", "-", ".");

    private ItemLabel() {}

    /** The token after the colon or dash; 0 where the sentence is no item or has no label. */
    public static int end(Sentence sentence) {
        return sentence.kind() == Sentence.Kind.ITEM
                ? opening(sentence.tokens().stream()
                        .limit(LONGEST + 1)
                        .map(Token::text)
                        .toList())
                : 0;
    }

    /** The word after the colon or dash of an item with these words; 0 where they open with no label. */
    public static int opening(List<String> words) {
        for (int i = 0; i < Math.min(LONGEST, words.size() - 1); i++) {
            String word = words.get(i);
            if (word.equals(":") || isDash(word, words.get(i + 1))) {
                return i == 0 ? 0 : i + 1;
            }
            if (!Character.isUpperCase(word.codePointAt(0)) && (i == 0 || !INSIDE.contains(word))) {
                return 0;
            }
        }
        return 0;
    }

    /** "Lima – 12 people held", "Lima - 12", not "Villa-Lobos". */
    private static boolean isDash(String word, String next) {
        return word.equals("–") || word.equals("—") || word.equals("-") && Character.isDigit(next.codePointAt(0));
    }
}
