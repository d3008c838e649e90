package org.dossier.serve.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.article.Span;

/** The paragraphs of a text: what blank lines divide; in a text without blank lines each line is one. */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("\\S[^\\r\\n]*");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*+\\R");

    private Paragraphs() {}

    static List<Span> of(String text) {
        Matcher blank = BLANK_LINE.matcher(text.strip());
        return blank.find()
                ? blocks(text)
                : LINE.matcher(text)
                        .results()
                        .map(m -> trimmed(text, m.start(), m.end()))
                        .toList();
    }

    private static List<Span> blocks(String text) {
        List<Span> found = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int start = 0;
        while (blank.find()) {
            add(text, start, blank.start(), found);
            start = blank.end();
        }
        add(text, start, text.length(), found);
        return found;
    }

    private static void add(String text, int start, int end, List<Span> found) {
        if (!text.substring(start, end).isBlank()) {
            found.add(trimmed(text, start, end));
        }
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
