package org.dossier.mention.name.line;

/** What tells the editions of a series apart: a year, a number, a Roman numeral. */
public final class Editions {

    private Editions() {}

    public static boolean isYear(Line line, int i) {
        return isNumber(line, i)
                && line.text(i).length() == 4
                && line.text(i).compareTo("1980") > 0
                && line.text(i).compareTo("2100") < 0;
    }

    public static boolean isNumber(Line line, int i) {
        String text = line.lower(i);
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Character::isDigit);
    }

    /** "3.0", as editions are numbered like programs. */
    public static boolean isVersion(Line line, int i) {
        return line.lower(i).matches("[0-9]\\.0");
    }

    public static boolean isRoman(String text) {
        return text.length() <= 6 && text.matches("[IVX]+");
    }
}
