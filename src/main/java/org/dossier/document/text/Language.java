package org.dossier.document.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.knowledge.Expressions;

/**
 * Tells text in another language than English: by its letters, and by how few of its words are function words of English. In doubt a text is
 * English: names, capitals and short notes tell nothing.
 */
public final class Language {

    /** More of a text need not be looked at, in UTF-16 code units. */
    private static final int ENOUGH = 20_000;

    /** Words in lower case: names are the same in all languages. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{Ll}\\p{M}'’]+(?![\\p{L}\\p{M}])");

    private static final int FEWEST_LETTERS = 30;
    private static final int FEWEST_WORDS = 15;

    /** Of English text they are a third, of text in other languages at most one in thirty. */
    private static final double LEAST_SHARE = 0.08;

    /** Where a list of things has no function words, it has few short words besides units. */
    private static final int SHORT = 3;

    private static final int FEWEST_SHORT = 8;

    private final Set<String> functionWords;

    /** @param expressions table {@code function-words} */
    public Language(Expressions expressions) {
        functionWords = expressions.words("function-words", "word");
    }

    /** Why a text is not English, as {@code "of its 212 words in lower case 3 are function words of English"}; nothing where it is or may be. */
    public Optional<String> foreign(String text) {
        String start = text.substring(0, Math.min(ENOUGH, text.length()));
        return otherLetters(start).or(() -> otherWords(start));
    }

    private static Optional<String> otherLetters(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= FEWEST_LETTERS && 2 * latin < letters
                ? Optional.of("of its " + letters + " letters " + latin + " are Latin")
                : Optional.empty();
    }

    private Optional<String> otherWords(String text) {
        int words = 0;
        int english = 0;
        Set<String> unknown = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            if (functionWords.contains(word.group().toLowerCase(Locale.ROOT))) {
                english++;
            } else if (word.group().length() <= SHORT) {
                unknown.add(word.group());
            }
        }
        return words >= FEWEST_WORDS && english < LEAST_SHARE * words && unknown.size() >= FEWEST_SHORT
                ? Optional.of("of its " + words + " words in lower case " + english + " are function words of English")
                : Optional.empty();
    }
}
