package org.dossier.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.TimeExpression.CalendarDate;

/** Reads years that stand alone: "2016", "2016-17". A number of four digits is one only where its neighbours let it be. */
final class YearGrammar {

    /** Words after which a number of four digits is a year. */
    private static final Set<String> BEFORE_YEARS =
            Set.of(("in of since from to until till by during before after between and than the mid early late through"
                            + " for year or as over around about circa ca c his her its their 's throughout within into pre post a")
                    .split(" ", -1));

    private YearGrammar() {}

    /** "2016", "2016-17"; a number of four digits is a year only where its neighbours let it be one. */
    static Optional<TimeParse> read(List<Lexeme> text, int at) {
        if (!isYear(text, at) || !mayBeYear(text, at)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.get(at).text());
        TimeParse first = TimeParse.of(at, at + 1, CalendarDate.of(year));
        boolean season = at + 2 < text.size()
                && (text.get(at + 1).isDash() || text.get(at + 1).is("/"))
                && text.get(at + 1).glued() == text.get(at + 2).glued()
                && text.get(at + 2).isDigits(2, 2)
                && Integer.parseInt(text.get(at + 2).text()) == (year + 1) % 100;
        return Optional.of(
                season
                        ? TimeParse.interval(at, first, TimeParse.of(at + 2, at + 3, CalendarDate.of(year + 1)))
                        : first);
    }

    /** The year at that place, whatever stands beside it. */
    static Optional<TimeParse> at(List<Lexeme> text, int at) {
        return isYear(text, at)
                ? Optional.of(TimeParse.of(
                        at,
                        at + 1,
                        CalendarDate.of(Integer.parseInt(text.get(at).text()))))
                : Optional.empty();
    }

    private static boolean mayBeYear(List<Lexeme> text, int at) {
        boolean counted = at + 1 < text.size() && text.get(at + 1).is("%");
        if (counted) {
            return false;
        }
        if (at == 0) {
            return text.size() == 1 || !text.get(at + 1).isCapitalized();
        }
        Lexeme before = text.get(at - 1);
        boolean aside =
                before.is(",") && at + 1 < text.size() && text.get(at + 1).is(",");
        boolean cited = at + 1 < text.size()
                && (text.get(at + 1).is(")") || text.get(at + 1).is(";"));
        boolean bracket = before.is("(") || before.is("[");
        boolean dash = before.isDash() && (at < 2 || !text.get(at - 2).isNumber() || isYear(text, at - 2));
        return BEFORE_YEARS.contains(before.lower()) || dash || bracket || cited || aside;
    }

    static boolean isYear(List<Lexeme> text, int at) {
        if (at < 0 || at >= text.size() || !text.get(at).isDigits(4, 4)) {
            return false;
        }
        int year = Integer.parseInt(text.get(at).text());
        boolean gluedBefore = at > 0 && text.get(at).glued() && text.get(at - 1).isWord();
        boolean gluedAfter = at + 1 < text.size()
                && text.get(at + 1).glued()
                && text.get(at + 1).isWord();
        return year >= 1000 && year < 2100 && !gluedBefore && !gluedAfter;
    }

    /** The year that follows a month or day, also after a comma. */
    static Optional<Integer> behind(List<Lexeme> text, int at) {
        int year = TimeWords.is(text, at, ",") ? at + 1 : at;
        return isYear(text, year) ? Optional.of(Integer.parseInt(text.get(year).text())) : Optional.empty();
    }

    static int after(List<Lexeme> text, int at) {
        return TimeWords.is(text, at, ",") ? at + 2 : at + 1;
    }
}
