package org.dossier.mention.name.line;

import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;

/** What the capitals of a line prove: nothing where nearly all words have them, as in a headline. */
final class Capitals {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private static final int FEWEST_WORDS = 4;

    private static final int LONGEST_NAME = 3;

    private Capitals() {}

    /**
     * Whether nearly all words have capitals. A headline spares only short function words, so "led" in lower case tells a sentence; a line
     * with semicolons or ages lists names.
     *
     * @param lower the words in lower case
     * @param capital which of them have capitals
     */
    static boolean proveNothing(Sentence sentence, List<String> lower, boolean[] capital) {
        if (lower.contains(";") || tellsAge(lower) || isSignature(sentence, lower)) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < lower.size(); i++) {
            String word = lower.get(i);
            boolean verb = word.length() == 3 && sentence.token(i).upos().equals("VERB");
            if (Character.isLetter(word.codePointAt(0)) && (word.length() > 3 || verb)) {
                words++;
                capitals += capital[i] ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals == words;
    }

    /** "- Ann Lee, Regional Director, Border Agency": a line or item that tells who spoke. */
    private static boolean isSignature(Sentence sentence, List<String> lower) {
        boolean marked = sentence.kind() == Sentence.Kind.ITEM || !lower.isEmpty() && DASHES.contains(lower.getFirst());
        return marked && lower.contains(",") || isPlainSignature(sentence, lower);
    }

    /** "Ann Lee, Commissioner, Trade Bureau": behind the first line, a name of two or three words and its post, without a verb. */
    private static boolean isPlainSignature(Sentence sentence, List<String> lower) {
        int comma = lower.indexOf(",");
        return sentence.index() > 0
                && comma >= 2
                && comma <= LONGEST_NAME
                && !lower.getLast().equals(".")
                && sentence.tokens().stream().noneMatch(Token::isVerb);
    }

    private static boolean tellsAge(List<String> lower) {
        for (int i = 1; i + 1 < lower.size(); i++) {
            boolean apart = lower.get(i - 1).equals(",") && lower.get(i + 1).equals(",");
            if (apart && lower.get(i).length() == 2 && lower.get(i).chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }
}
