package org.dossier.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text that are not blank; sentences that were glued together without a line end are lines of their own. */
final class RawLines {

    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2}[.!?][\"”’]?(?=\\p{Lu}\\p{Ll}+ )");

    private RawLines() {}

    static List<RawLine> of(String text) {
        List<RawLine> found = new ArrayList<>();
        boolean blank = true;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isBreak(text.charAt(at))) {
                Optional<RawLine> line = RawLine.between(text, start, at, blank);
                line.ifPresent(l -> unglue(l, found));
                blank = line.isEmpty() && (blank || at > start || at < text.length() && !endsCrLf(text, at));
                start = at + 1;
            }
        }
        return found;
    }

    private static boolean endsCrLf(String text, int at) {
        return at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B';
    }

    /** "…, she said.Officers search …": two texts were put together without a line end. */
    private static void unglue(RawLine line, List<RawLine> found) {
        Matcher glued = line.matcher(GLUED);
        int start = line.start();
        while (glued.find()) {
            found.add(new RawLine(line.text(), start, glued.end(), start == line.start() && line.afterBlank()));
            start = glued.end();
        }
        found.add(new RawLine(line.text(), start, line.end(), start > line.start() || line.afterBlank()));
    }
}
