package org.dossier.report;

/** A number with what it counts, for messages: "1 article", "2 articles", "1 is gone". */
public final class Count {

    private Count() {}

    /** The number with a noun whose plural ends in "s": {@code of(2, "link")} is {@code "2 links"}. */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** The number with the words for one or for any other: {@code of(1, "is gone", "are gone")} is {@code "1 is gone"}. */
    public static String of(long number, String one, String others) {
        return number + " " + (number == 1 ? one : others);
    }
}
