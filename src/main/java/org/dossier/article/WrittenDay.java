package org.dossier.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and programs write them, where they can be read in one way only: not "3/4/2021". */
final class WrittenDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9} \\d{4}|\\p{L}{3,9} \\d{1,2}, \\d{4})(?!\\d)");

    /** "23 April 2021", "Apr 23, 2021". */
    private static final DateTimeFormatter IN_WORDS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[d MMMM uuuu][MMMM d, uuuu][d MMM uuuu][MMM d, uuuu]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {}

    /** Whether a value begins with a day as programs write it, be it one of the calendar or not. */
    static boolean isIso(String value) {
        return ISO.matcher(value).matches();
    }

    /** The day of a date or time stamp, or of a date in words; none where it is no day of the calendar. */
    static Optional<LocalDate> of(String value) {
        Matcher iso = ISO.matcher(value);
        try {
            return Optional.of(iso.matches() ? LocalDate.parse(iso.group(1)) : LocalDate.parse(value, IN_WORDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day that a text names. */
    static Optional<LocalDate> in(String text) {
        return IN_TEXT.matcher(text)
                .results()
                .flatMap(m -> of(m.group()).stream())
                .findFirst();
    }
}
