package org.dossier.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines of a text without the numbers of its pages and what is printed beside each of them.
 *
 * @param lines in the order of the text
 * @param openings where those start before which a page ends: a sentence may go on there, though blank lines stand between
 */
record PrintedPages(List<RawLine> lines, Set<Integer> openings) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:page\\s+\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|\\d{1,3}(?:\\s*/\\s*\\d{1,3})?)[-–—|\\s]*");
    private static final int LONGEST = 40;

    static PrintedPages of(List<RawLine> raw) {
        Set<String> furniture = repeated(raw);
        List<RawLine> kept = new ArrayList<>();
        Set<Integer> openings = new HashSet<>();
        boolean page = false;
        for (int i = 0; i < raw.size(); i++) {
            RawLine line = raw.get(i);
            if (isNumber(line) || isBesideNumber(raw, i) && furniture.contains(words(line))) {
                page = true;
            } else {
                if (page) {
                    openings.add(line.start());
                }
                kept.add(page ? new RawLine(line.text(), line.start(), line.end(), true) : line);
                page = false;
            }
        }
        return new PrintedPages(List.copyOf(kept), Set.copyOf(openings));
    }

    /** What stands beside the numbers of several pages. */
    private static Set<String> repeated(List<RawLine> raw) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < raw.size(); i++) {
            if (isBesideNumber(raw, i)) {
                times.merge(words(raw.get(i)), 1, Integer::sum);
            }
        }
        times.values().removeIf(count -> count == 1);
        return times.keySet();
    }

    private static boolean isBesideNumber(List<RawLine> raw, int i) {
        return !isNumber(raw.get(i))
                && (i > 0 && isNumber(raw.get(i - 1)) || i + 1 < raw.size() && isNumber(raw.get(i + 1)));
    }

    private static boolean isNumber(RawLine line) {
        return line.length() <= LONGEST && line.matcher(NUMBER).matches();
    }

    private static String words(RawLine line) {
        return line.text().substring(line.start(), line.end());
    }
}
