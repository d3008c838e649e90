package org.dossier.reference.model;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of a series with its number: "Falcon 2021" is number 2021 of Falcon, "Operation Clear Sky IX" number 9, "Shield" number 1.
 *
 * @param series in lower case, without number and without the first word where that only says what it is ("operation")
 * @param number 1 where the name has none
 */
public record Edition(String series, int number) {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)[ -]?(?:(\\d{1,4})(?:\\.0)?|([IVXLC]{1,7}))$");
    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

    /** "Falcon III" may come after "Falcon"; the name of a series with more editions is that of all. */
    private static final int LATEST_AFTER_UNNUMBERED = 3;

    /** Numbers from here on are years; a series counts by years or by numbers, not by both. */
    private static final int YEARS = 1000;

    public static Edition of(String name) {
        Matcher numbered = NUMBERED.matcher(name.strip());
        if (!numbered.matches() || numbered.group(1).isBlank()) {
            return new Edition(series(name), 1);
        }
        int number = numbered.group(2) != null ? Integer.parseInt(numbered.group(2)) : roman(numbered.group(3));
        return new Edition(series(numbered.group(1)), number);
    }

    /** Whether the name says its number; the first edition mostly does not. */
    public boolean isNumbered() {
        return number > 1;
    }

    /** Whether it is told from the others by its year: "Falcon 2021". */
    public boolean isYear() {
        return number >= YEARS;
    }

    /** Whether this is an earlier edition of one series; a name without number beside a high one is that of the series. */
    public boolean isBefore(Edition other) {
        return number < other.number
                && (isNumbered() || other.number <= LATEST_AFTER_UNNUMBERED || other.isYear())
                && isOfSeries(other);
    }

    /** Whether the other is of this series, and told from it by a year. */
    public boolean isYearOfSeries(Edition other) {
        return other.isYear() && isOfSeries(other);
    }

    /** Whether both are of one series, which one name may tell with a word more before it. */
    public boolean isOfSeries(Edition other) {
        return series.equals(other.series)
                || series.endsWith(" " + other.series)
                || other.series.endsWith(" " + series);
    }

    private static String series(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[-\\s]+$", "");
    }

    private static int roman(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = ROMAN.get(numeral.charAt(i));
            boolean subtract = i + 1 < numeral.length() && digit < ROMAN.get(numeral.charAt(i + 1));
            value += subtract ? -digit : digit;
        }
        return value;
    }
}
