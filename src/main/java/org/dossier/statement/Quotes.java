package org.dossier.statement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares sentences by their words. */
final class Quotes {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private Quotes() {}

    /** Lower-case words of three letters and more, without numbers. */
    static Set<String> words(String quote) {
        return WORD.matcher(quote.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The share of common words among all words of two sets, 0 if both are empty. */
    static double similarity(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all == 0 ? 0 : common / (double) all;
    }
}
