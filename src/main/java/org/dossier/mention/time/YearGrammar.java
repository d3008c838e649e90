package org.dossier.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.number.Lexeme;

/** Reads years that stand alone: "2016", "2016-17". A number of four digits is one only where its neighbours let it be. */
final class YearGrammar {

    /** Words after which a number of four digits is a year. */
    private static final Set<String> BEFORE_YEARS =
            Set.of(("in of since from to until till by during before after between and than the mid early late through"
                            + " for year or as over around about circa ca c his her its their 's throughout within into pre post a")
                    .split(" ", -1));

    /** Words between which and a name a year belongs to that name. */
    private static final Set<String> BEFORE_NAMES = Set.of("a", "an", "'s", "his", "her", "its", "their");

    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    /** Names bear the years of our time. */
    private static final int NAMED_FROM = 1900;

    private static final int NAMED_TO = 2050;

    private YearGrammar() {}

    /** "2016", "2016-17", "1947–2012"; a number of four digits is a year only where its neighbours let it be one. */
    static Optional<TimeParse> read(List<Lexeme> text, int at) {
        return at(text, at)
                .flatMap(year -> winter(text, year)
                        .or(() -> isInsideName(text, at) ? ofName(text, at) : Optional.empty())
                        .or(() -> mayBeYear(text, at) || startsSpan(text, at) ? Optional.of(year) : ofName(text, at)));
    }

    /** "2016-17", "1892–94": the second year by its last two digits, where it cannot be a month. */
    private static Optional<TimeParse> winter(List<Lexeme> text, TimeParse first) {
        int at = first.end();
        boolean two = at + 1 < text.size()
                && (text.get(at).isDash() || text.get(at).is("/"))
                && text.get(at).glued() == text.get(at + 1).glued()
                && text.get(at + 1).isDigits(2, 2)
                && mayBeYear(text, at - 1);
        if (!two) {
            return Optional.empty();
        }
        int year = year(text, at - 1);
        int last = year(text, at + 1);
        boolean next = last == (year + 1) % CENTURY || last > year % CENTURY && last > MONTHS;
        int to = year - year % CENTURY + (last < year % CENTURY ? CENTURY : 0) + last;
        return next
                ? Optional.of(
                        TimeParse.interval(first.start(), first, TimeParse.of(at + 1, at + 2, CalendarDate.of(to))))
                : Optional.empty();
    }

    private static int year(List<Lexeme> text, int at) {
        return Integer.parseInt(text.get(at).text());
    }

    /** "active 1947 – 2012": a dash and a later year, but no pages or numbers. */
    private static boolean startsSpan(List<Lexeme> text, int at) {
        boolean span = isYear(text, at + 2) && text.get(at + 1).isDash() && year(text, at + 2) > year(text, at);
        boolean counted = at > 0
                && (text.get(at - 1).is(":")
                        || text.get(at - 1).is(".")
                        || text.get(at - 1).isDash());
        return span && !counted;
    }

    /** "a 2019 Range Rover", "the agency's 2021 Action Plan": when it was made or for when, not when something happened. */
    private static boolean isInsideName(List<Lexeme> text, int at) {
        return TimeWords.isAny(text, at - 1, BEFORE_NAMES)
                && at + 1 < text.size()
                && text.get(at + 1).isCapitalized();
    }

    /** "World Cup 2018", "2012 Olympics": a year of our time beside a name. */
    private static Optional<TimeParse> ofName(List<Lexeme> text, int at) {
        boolean ours = year(text, at) >= NAMED_FROM && year(text, at) < NAMED_TO;
        int last = TimeWords.is(text, at - 1, ",") ? at - 2 : at - 1;
        boolean behind =
                last >= 0 && text.get(last).isCapitalized() && !text.get(at).glued();
        boolean before = at + 1 < text.size()
                && text.get(at + 1).isCapitalized()
                && !text.get(at + 1).glued();
        return ours && (behind || before)
                ? Optional.of(TimeParse.of(at, at + 1, new TimeExpression.YearOfName(year(text, at))))
                : Optional.empty();
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
        if (counted || isOfNumberedLaw(text, at)) {
            return false;
        }
        if (at == 0) {
            return text.size() == 1
                    || !text.get(at + 1).isCapitalized()
                    || text.get(at + 1).is("in");
        }
        Lexeme before = text.get(at - 1);
        boolean aside =
                before.is(",") && at + 1 < text.size() && text.get(at + 1).is(",") && !isBehindName(text, at - 1);
        boolean cited = isCited(text, at);
        boolean bracket = before.is("(") || before.is("[");
        boolean dash = before.isDash() && (at < 2 || !text.get(at - 2).isNumber() || isYear(text, at - 2));
        return BEFORE_YEARS.contains(before.lower()) || dash || bracket || cited || aside;
    }

    /** "(Smith, 1999)", "Smith, 1999:", but not "p. 1999)". */
    private static boolean isCited(List<Lexeme> text, int at) {
        boolean page = text.get(at - 1).is(".") && TimeWords.isAny(text, at - 2, Set.of("p", "pp"));
        boolean closed = TimeWords.isAny(text, at + 1, Set.of(")", ";"));
        boolean listed = text.get(at - 1).is(",") && TimeWords.isAny(text, at + 1, Set.of(":", "."));
        return !page && (closed || listed);
    }

    /** "under the Fraud Act, 2002, the agency": the year of a law, which names when it was passed. */
    private static boolean isBehindName(List<Lexeme> text, int comma) {
        return comma > 0 && text.get(comma - 1).isCapitalized();
    }

    /** "the Customs Act 91 of 1964": the number of a law among those of its year; "Q1 of 2022" is none. */
    private static boolean isOfNumberedLaw(List<Lexeme> text, int at) {
        return at > 2
                && text.get(at - 1).is("of")
                && text.get(at - 2).isNumber()
                && !text.get(at - 2).glued()
                && text.get(at - 3).isCapitalized();
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
