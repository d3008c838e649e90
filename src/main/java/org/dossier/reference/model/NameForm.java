package org.dossier.reference.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name as it is compared with others; computed once.
 *
 * @param text as written
 * @param fold lower case, straight apostrophes, no brackets or commas, no leading article
 * @param words of {@code fold}, without function words
 * @param initials of the words with capitals
 */
public record NameForm(String text, String fold, Set<String> words, String initials) {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "&", "on", "'s", "against");

    public static NameForm of(String text) {
        String fold = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("[(),]", "")
                .strip();
        fold = fold.startsWith("the ") ? fold.substring(4) : fold;
        Set<String> words = new TreeSet<>(List.of(fold.split("[ -]+", -1)));
        words.removeAll(SMALL);
        StringBuilder initials = new StringBuilder();
        Arrays.stream(text.split("[ -]+", -1))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                .forEach(w -> initials.append(w.charAt(0)));
        return new NameForm(text, fold, words, initials.toString());
    }

    /** Whether this is an abbreviation of the other: "GAC" of "General Administration of Customs"; "RAB-10" is a branch of the battalion. */
    public boolean abbreviates(NameForm other) {
        boolean capitals = text.length() >= 2
                && text.length() <= 8
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().noneMatch(Character::isDigit);
        return capitals && other.initials.length() > 2 && other.initials.equals(letters());
    }

    /** The letters alone: "UK" of "U.K.". */
    public String letters() {
        return text.chars()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** "Operation Protego" ends in "Protego". */
    public boolean endsIn(NameForm other) {
        return fold.length() > other.fold.length() + 1 && fold.endsWith(" " + other.fold);
    }

    /** "Gao" of "Gao Lin", "Catherine De Bolle" of "Catherine Marie De Bolle". */
    public boolean isPartOf(NameForm other) {
        return words.size() < other.words.size() && other.words.containsAll(words);
    }
}
