package org.dossier.relation.chart;

import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** The place and day before the first sentence of a report: {@code ATHENS, 15 September 2025 –}. */
public final class Dateline {
    private static final int LONGEST = 18;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    private Dateline() {}

    public static int end(Chart chart) {
        return end(chart.sentence());
    }

    /** The token after the dateline; 0 where the sentence has none. */
    public static int end(Sentence sentence) {
        int end = 0;
        for (int i = 0; i < Math.min(LONGEST, sentence.tokens().size() - 1); i++) {
            String word = sentence.token(i).text();
            if (isFinite(sentence.token(i)) || word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return end;
            }
            if (i > 0
                    && (DASHES.contains(word) && isSpaced(sentence, i)
                            || word.equals(":") && isCapitals(sentence, i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isFinite(Token token) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.xpos());
    }

    /** A dash after a blank: none inside a word. */
    private static boolean isSpaced(Sentence sentence, int i) {
        return sentence.token(i - 1).span().end() < sentence.token(i).span().start();
    }

    private static boolean isCapitals(Sentence sentence, int to) {
        for (int i = 0; i < to; i++) {
            String word = sentence.token(i).text();
            if (!word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
