package org.dossier.document.name;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dossier.document.Token;
import org.dossier.document.learning.Words;

/** What a gazetteer knows of the phrases of a sentence, as numbers for the {@link NameTagger}. */
final class KnownPhrases {

    private static final int LONGEST = 4;

    /** Shorter words in lower case are no names, whatever the gazetteer knows: "of", "men". */
    private static final int SHORTEST_SMALL = 4;

    private KnownPhrases() {}

    /** For each word what the longest known phrase that covers it names, and whether it begins it. */
    static int[] of(List<Token> tokens, Words words, UnaryOperator<String> gazetteer) {
        int[] known = new int[words.size()];
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            for (int end = Math.min(words.size(), at + LONGEST); end > at && known[at] == 0; end--) {
                String kind = kind(tokens, words, at, end, gazetteer);
                if (!kind.isEmpty()) {
                    Arrays.fill(known, at, end, kind.hashCode() * 2 + 1);
                    known[at] = kind.hashCode() * 2;
                    next = end;
                }
            }
            at = next;
        }
        return known;
    }

    /** What a phrase names; marked where it stands in lower case, as many write in mails. */
    private static String kind(List<Token> tokens, Words words, int at, int end, UnaryOperator<String> gazetteer) {
        if (words.isCapital(at) || tokens.get(at).xpos().startsWith("NNP")) {
            return gazetteer.apply(phrase(words, at, end));
        }
        String first = words.text(at);
        boolean word = !first.isEmpty() && Character.isLetter(first.charAt(0));
        if (!word || end - at == 1 && first.length() < SHORTEST_SMALL) {
            return "";
        }
        String kind = gazetteer.apply(phrase(words, at, end));
        return kind.isEmpty() ? "" : kind + " small";
    }

    private static String phrase(Words words, int from, int to) {
        return String.join(" ", words.texts().subList(from, to)).replace(" - ", "-");
    }
}
