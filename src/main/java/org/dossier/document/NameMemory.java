package org.dossier.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the words of a document are used in all its sentences: what is only ever capitalised, and in which names it stands elsewhere. */
final class NameMemory {

    /** @param first hash of the first word of the longest run of capitalised words that the word stood in */
    private record Use(int capital, int small, int length, int first, int last, int before, int behind) {}

    /** How many features a word gets. */
    static final int TEMPLATES = 6;

    private static final Use NONE = new Use(0, 0, 0, 0, 0, 0, 0);

    private final Map<Integer, Use> uses = new HashMap<>();

    NameMemory(List<Sentence> document) {
        for (Sentence sentence : document) {
            Words words = new Words(sentence.tokens().stream().map(Token::text).toList());
            for (int i = 0; i < words.size; i++) {
                if (!words.shouting && Character.isLetter(words.forms[i].charAt(0))) {
                    note(words, i);
                }
            }
        }
    }

    private void note(Words words, int i) {
        Use use = uses.getOrDefault(words.lower[i], NONE);
        if (!isCapital(words, i)) {
            uses.put(words.lower[i], with(use, 0, 1));
            return;
        }
        int first = i;
        int last = i;
        while (first > 0 && i - first < 6 && isCapital(words, first - 1)) {
            first--;
        }
        while (last + 1 < words.size && last - i < 6 && isCapital(words, last + 1)) {
            last++;
        }
        Use counted = with(use, i == 0 ? 0 : 1, 0);
        if (last - first + 1 > use.length) {
            counted = new Use(
                    counted.capital,
                    counted.small,
                    last - first + 1,
                    words.lower[first],
                    words.lower[last],
                    words.at(words.lower, first - 1),
                    words.at(words.lower, last + 1));
        }
        uses.put(words.lower[i], counted);
    }

    private static Use with(Use use, int capital, int small) {
        return new Use(
                use.capital + capital, use.small + small, use.length, use.first, use.last, use.before, use.behind);
    }

    private static boolean isCapital(Words words, int i) {
        return Character.isUpperCase(words.forms[i].charAt(0));
    }

    void add(Words words, int i, Features features) {
        Use use = uses.getOrDefault(words.lower[i], NONE);
        int capital = Math.min(2, use.capital);
        int small = Math.min(2, use.small);
        features.add(capital, small, words.shape[i], i == 0 ? 1 : 0);
        features.add(use.first, words.shape[i], 1);
        features.add(use.last, words.shape[i], 2);
        features.add(use.before, words.shape[i], 3);
        features.add(use.behind, words.shape[i], 4);
        features.add(Math.min(4, use.length), capital, words.shape[i]);
    }
}
