package org.dossier.article;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts words together that a printed page breaks at the ends of its lines: {@code "the Metro-\npolitan Police"} is {@code "the Metropolitan \n
 * Police"}. The line break moves behind the word, so that all other words stay where they are. A text in which few lines end so was not
 * typeset: the hyphens of a mail are those of its words.
 */
final class Typesetting {

    private static final Pattern BROKEN =
            Pattern.compile("(\\p{L}{2,40})-([ \\t]{0,9}\\r?\\n[ \\t]{0,40})(\\p{Ll}{2,40})([^\\s]{0,40})");
    private static final Pattern LINE = Pattern.compile("\\S[^\\n]*\\n");

    private static final int FEWEST = 2;

    /** Of typeset lines one in ten ends so, of those of a mail one in fifty. */
    private static final int ONE_IN = 20;

    private Typesetting() {}

    /** The text, of the same length. */
    static String undone(String text) {
        long broken = BROKEN.matcher(text).results().count();
        if (broken < FEWEST || broken * ONE_IN < LINE.matcher(text).results().count()) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return BROKEN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(together(m, text, lower)));
    }

    /** "law-enforcement" keeps its hyphen where the text has it within a line as well. */
    private static String together(MatchResult word, String text, String lower) {
        String hyphen = lower.contains((word.group(1) + "-" + word.group(3)).toLowerCase(Locale.ROOT)) ? "-" : "";
        String blanks = " ".repeat(word.group(2).length() - hyphen.length());
        boolean last = word.end() == text.length() || "\r\n".indexOf(text.charAt(word.end())) >= 0;
        return word.group(1) + hyphen + word.group(3) + word.group(4) + blanks + (last ? " " : "\n");
    }
}
