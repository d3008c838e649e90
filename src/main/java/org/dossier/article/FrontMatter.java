package org.dossier.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between two {@code ---} at the top of a text file: {@code key: value}, as in static site generators. Read are
 * {@code title}, {@code date}, {@code source}, {@code url}, {@code author}, {@code language}; other keys are left alone.
 *
 * @param fields values by key in lower case, quotes around them taken off; empty values are left out
 * @param body where the article's own text begins in the file's text, in UTF-16 code units
 */
record FrontMatter(Map<String, String> fields, Optional<LocalDate> date, int body) {

    private static final Pattern FIELD = Pattern.compile("\\s*([A-Za-z][\\w-]{0,40})\\s*:\\s*(.*?)\\s*");
    private static final int ISO_LENGTH = 10;

    /**
     * Reads the front matter of a text; none if its first line is not {@code ---} or the second holds no {@code key: value}, as
     * where a text starts with a rule.
     *
     * @throws ArticleException if it does not close or its date is no day of the calendar
     */
    static FrontMatter of(String where, String text) {
        Lines lines = new Lines(text);
        if (!lines.next().equals("---") || !lines.hasNext() || !opens(lines.peek())) {
            return new FrontMatter(Map.of(), Optional.empty(), 0);
        }
        Map<String, String> fields = new HashMap<>();
        Optional<LocalDate> date = Optional.empty();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.equals("---")) {
                return new FrontMatter(Map.copyOf(fields), date, lines.offset());
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches() && !field.group(2).isEmpty()) {
                String key = field.group(1).toLowerCase(Locale.ROOT);
                fields.put(key, unquoted(field.group(2)));
                date = key.equals("date") ? Optional.of(day(where + ":" + lines.number(), fields.get(key))) : date;
            }
        }
        throw new ArticleException(
                where + ":1", "the front matter opens with --- and never closes; add a line --- after its last field");
    }

    private static boolean opens(String line) {
        return line.equals("---") || FIELD.matcher(line).matches();
    }

    private static LocalDate day(String where, String value) {
        return WrittenDay.of(value)
                .orElseThrow(() -> new ArticleException(
                        where,
                        WrittenDay.isIso(value)
                                ? "there is no day " + value.substring(0, ISO_LENGTH)
                                        + "; correct the date or leave it out"
                                : "the date is '" + value + "'; write it as YYYY-MM-DD or leave it out"));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** The lines of a text one after the other, each without its end and trailing blanks. */
    private static final class Lines {
        private final String text;
        private int offset;
        private int number;

        Lines(String text) {
            this.text = text;
        }

        boolean hasNext() {
            return offset < text.length();
        }

        String peek() {
            int end = text.indexOf('\n', offset);
            return text.substring(offset, end < 0 ? text.length() : end).stripTrailing();
        }

        String next() {
            String line = peek();
            int end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length() : end + 1;
            number++;
            return line;
        }

        /** Number of the line that {@link #next} gave last, from 1. */
        int number() {
            return number;
        }

        int offset() {
            return offset;
        }
    }
}
