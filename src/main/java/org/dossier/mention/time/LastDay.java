package org.dossier.mention.time;

import java.util.List;
import java.util.Optional;
import org.dossier.mention.number.Lexeme;

/**
 * The last of several days of a month, without its month: "16" of "9-16", "5" of "3, 4 and 5", "11" of "6 and Sunday, 11".
 *
 * @param at its first piece
 * @param end behind its words
 */
record LastDay(int at, int day, int end) {

    /** Letters of "and", "in", "at", "the". */
    private static final int SHORT = 3;

    private static final int LONGEST_MONTH = 31;

    /**
     * The one that follows a first day.
     *
     * @param next behind the first
     */
    static Optional<LastDay> behind(TimeWords words, List<Lexeme> text, int next, int first) {
        int at = next;
        int day = first;
        while (TimeWords.is(text, at, ",")
                && isAfter(text, at + 1, day)
                && goesOn(text, Ordinals.after(text, at + 1))) {
            day = day(text, at + 1).orElseThrow();
            at = Ordinals.after(text, at + 1);
        }
        boolean list = at > next;
        int and = list && TimeWords.is(text, at, ",") ? at + 1 : at;
        boolean joint = list ? TimeWords.is(text, and, "and") : isJoint(text, and);
        int last = list ? and + 1 : pastWeekday(words, text, and + 1);
        return joint && (!list || isAfter(text, last, day))
                ? day(text, last).map(d -> new LastDay(last, d, Ordinals.after(text, last)))
                : Optional.empty();
    }

    private static boolean goesOn(List<Lexeme> text, int at) {
        return TimeWords.is(text, at, ",") || TimeWords.is(text, at, "and");
    }

    private static boolean isAfter(List<Lexeme> text, int at, int day) {
        return day(text, at).filter(d -> d > day).isPresent();
    }

    private static boolean isJoint(List<Lexeme> text, int at) {
        return TimeWords.isDash(text, at)
                || TimeWords.is(text, at, "to")
                || TimeWords.is(text, at, "through")
                || TimeWords.is(text, at, "and");
    }

    /** "On May 3, 4 and 5, …", unlike "on May 3, 4 and 5 rifles": whether nothing that may be counted stands behind the days. */
    boolean closes(List<Lexeme> text) {
        return closes(text, end);
    }

    static boolean closes(List<Lexeme> text, int at) {
        return at >= text.size()
                || !text.get(at).isWord()
                || text.get(at).text().length() <= SHORT;
    }

    /** The day that the piece is by its number. */
    static Optional<Integer> day(List<Lexeme> text, int at) {
        if (at >= text.size() || !text.get(at).isDigits(1, 2)) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text.get(at).text());
        return day >= 1 && day <= LONGEST_MONTH ? Optional.of(day) : Optional.empty();
    }

    /** The place behind the name of a weekday and a comma; the same place where none stands. */
    static int pastWeekday(TimeWords words, List<Lexeme> text, int at) {
        if (TimeWords.word(text, at, words.shortWeekdays).isEmpty()) {
            return at;
        }
        return TimeWords.is(text, at + 1, ",") ? at + 2 : at + 1;
    }

    /** "between Tuesday, 6 and Sunday, 11 August": whether a weekday stands there, and behind it a bare day that another follows. */
    static boolean isBefore(TimeWords words, List<Lexeme> text, int at) {
        int day = pastWeekday(words, text, at);
        return day > at && day(text, day).isPresent() && isJoint(text, day + 1);
    }
}
