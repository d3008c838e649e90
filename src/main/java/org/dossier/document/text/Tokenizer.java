package org.dossier.document.text;

import java.util.ArrayList;
import java.util.List;
import org.dossier.article.Span;

/**
 * Splits sentences into words as the English treebanks of Universal Dependencies do: {@code "Falcon 2020-an"} is "Falcon", "2020", "-",
 * "an"; {@code "US$7.24"} is "US$", "7.24"; {@code "the ministry's"} ends in "'s". A number with blanks between its thousands is one word.
 */
public final class Tokenizer {

    /** Longer words are cut, so that nothing downstream grows with them. */
    private static final int LONGEST = 100;

    private final SplittingWords words;

    public Tokenizer(SplittingWords words) {
        this.words = words;
    }

    public List<Span> split(String text, Span sentence) {
        WordScanner scanner = new WordScanner(text, sentence, words);
        List<Span> found = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            if (RawLine.isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfRun(text, at, sentence.end());
            while (at < end) {
                int next = scanner.next(at, end);
                add(found, text, at, Math.min(next, sentence.end()));
                at = next;
            }
        }
        return found;
    }

    /** The first blank from the place on. */
    private static int endOfRun(String text, int from, int limit) {
        int end = from;
        while (end < limit && !RawLine.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void add(List<Span> found, String text, int start, int end) {
        int at = start;
        while (end - at > LONGEST) {
            int cut = Character.isHighSurrogate(text.charAt(at + LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            found.add(new Span(at, at + cut));
            at += cut;
        }
        found.add(new Span(at, end));
    }
}
