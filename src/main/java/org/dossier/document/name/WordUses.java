package org.dossier.document.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.document.Sentence;
import org.dossier.document.learning.Features;
import org.dossier.document.learning.Words;

/** How the words of a document are used in all its sentences: what is only ever capitalised, and in which names it stands elsewhere. */
final class WordUses {

    /** @param first hash of the first word of the longest run of capitalised words that the word stood in */
    private record Use(int capital, int small, int length, int first, int last, int before, int behind) {}

    /** How many features a word gets. */
    static final int TEMPLATES = 6;

    private static final Use NONE = new Use(0, 0, 0, 0, 0, 0, 0);

    private final Map<Integer, Use> uses = new HashMap<>();

    /** How far a run of capitalised words is followed on either side. */
    private static final int REACH = 6;

    WordUses(List<Sentence> document) {
        for (Sentence sentence : document) {
            Words words = Words.of(sentence);
            for (int i = 0; i < words.size(); i++) {
                if (!words.isShouting() && Character.isLetter(words.text(i).charAt(0))) {
                    note(words, i);
                }
            }
        }
    }

    private void note(Words words, int i) {
        Use use = uses.getOrDefault(words.lower(i), NONE);
        if (!words.isCapital(i)) {
            uses.put(words.lower(i), with(use, 0, 1));
            return;
        }
        Use counted = with(use, i == 0 ? 0 : 1, 0);
        Words.Run run = words.capitals(i, REACH);
        boolean longer = run.last() - run.first() + 1 > use.length;
        uses.put(words.lower(i), longer ? in(words, run, counted) : counted);
    }

    private static Use in(Words words, Words.Run run, Use counted) {
        return new Use(
                counted.capital,
                counted.small,
                run.last() - run.first() + 1,
                words.lower(run.first()),
                words.lower(run.last()),
                words.lower(run.first() - 1),
                words.lower(run.last() + 1));
    }

    private static Use with(Use use, int capital, int small) {
        return new Use(
                use.capital + capital, use.small + small, use.length, use.first, use.last, use.before, use.behind);
    }

    void add(Words words, int i, Features features) {
        Use use = uses.getOrDefault(words.lower(i), NONE);
        int capital = Math.min(2, use.capital);
        int small = Math.min(2, use.small);
        features.add(capital, small, words.shape(i), i == 0 ? 1 : 0);
        features.add(use.first, words.shape(i), 1);
        features.add(use.last, words.shape(i), 2);
        features.add(use.before, words.shape(i), 3);
        features.add(use.behind, words.shape(i), 4);
        features.add(Math.min(4, use.length), capital, words.shape(i));
    }
}
