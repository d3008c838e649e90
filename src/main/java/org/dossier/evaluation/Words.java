package org.dossier.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as lower-case words without accents, articles and punctuation. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private Words() {}

    static List<String> of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(w -> !ARTICLES.contains(w))
                .toList();
    }

    /** Whether one noun phrase has all the words of the other, in singular or plural. */
    static boolean samePhrase(String one, String other) {
        Set<String> first = singular(one);
        Set<String> second = singular(other);
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    private static Set<String> singular(String text) {
        return of(text).stream()
                .map(w -> w.replaceFirst("ies$", "y").replaceFirst("(?<!s)s$", ""))
                .collect(Collectors.toSet());
    }

    /** Whether the words of the one stand together somewhere in the other. */
    static boolean within(String inner, String outer) {
        return (" " + String.join(" ", of(outer)) + " ").contains(" " + String.join(" ", of(inner)) + " ");
    }
}
