package org.dossier.mention.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.InYear;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Phrases;

/** Reads days and seasons by name: "Friday", "Tuesday, June 19, 2018", "last summer", "World Health Day". */
final class NamedTimes {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "during", "before", "after", "since", "until", "till", "by", "around", "over", "of", "for",
            "to");

    /** Words between a feast and what says that it is many days: "Christmas and New Year holidays". */
    private static final int LONGEST_SEASON = 4;

    private final TimeWords words;
    private final CalendarGrammar calendar;
    private final Gazetteer gazetteer;

    NamedTimes(TimeWords words, CalendarGrammar calendar, Gazetteer gazetteer) {
        this.words = words;
        this.calendar = calendar;
        this.gazetteer = gazetteer;
    }

    /** "Saturday last week", "Monday of this week", "last week Friday". */
    Optional<TimeParse> dayOfWeek(List<Lexeme> text, int at) {
        Optional<DayOfWeek> first = TimeWords.word(text, at, words.weekdays);
        int week = first.isEmpty() ? at : TimeWords.is(text, at + 1, "of") ? at + 2 : at + 1;
        Optional<Phrases.Match<Integer>> near =
                words.nearness.at(text, week).filter(n -> TimeWords.is(text, n.end(), "week"));
        int end = near.map(Phrases.Match::end).orElse(at) + 1;
        return near.flatMap(n -> first.map(day -> dayOfWeek(at, end, day, n.value()))
                .or(() ->
                        TimeWords.word(text, end, words.weekdays).map(day -> dayOfWeek(at, end + 1, day, n.value()))));
    }

    private static TimeParse dayOfWeek(int at, int end, DayOfWeek day, int week) {
        Shift whole = new Shift(week, Grain.WEEK);
        return TimeParse.of(at, end, new TimeExpression.Part(day.getValue(), 1, Grain.DAY, whole));
    }

    /** "Friday", "last Friday", "Tuesday morning", "Tuesday, June 19, 2018", "Sunday (March 27)". */
    Optional<TimeParse> weekday(List<Lexeme> text, int at) {
        Optional<Phrases.Match<Integer>> near = words.nearness.at(text, at);
        int name = near.map(Phrases.Match::end).orElse(at);
        var day = TimeWords.word(text, name, words.shortWeekdays);
        if (day.isEmpty() || !text.get(name).isCapitalized()) {
            return Optional.empty();
        }
        boolean full = words.weekdays.containsKey(text.get(name).lower());
        int end = !full && TimeWords.is(text, name + 1, ".") ? name + 2 : name + 1;
        int behind = TimeWords.word(text, end, words.dayparts).isPresent() ? end + 1 : end;
        Optional<TimeParse> date = dateBehind(text, at, behind);
        return date.isPresent() || !full
                ? date
                : Optional.of(TimeParse.of(
                        at,
                        behind,
                        new TimeExpression.Weekday(
                                day.get(), near.map(Phrases.Match::value).orElse(0))));
    }

    /** The date that a weekday has behind it, after a comma, in brackets or right there; with the weekday, which begins at {@code at}. */
    private Optional<TimeParse> dateBehind(List<Lexeme> text, int at, int end) {
        boolean bracket = TimeWords.is(text, end, "(");
        boolean aside = bracket || TimeWords.is(text, end, ",") || TimeWords.is(text, end, "the");
        return calendar.read(text, aside ? end + 1 : end)
                .filter(d -> isDay(d.expression()))
                .map(d -> TimeParse.of(
                        at, bracket && TimeWords.is(text, d.end(), ")") ? d.end() + 1 : d.end(), d.expression()));
    }

    static boolean isDay(TimeExpression expression) {
        return expression instanceof CalendarDate date && date.day().isPresent();
    }

    /** "summer", "the winter of 1944", "last summer". */
    Optional<TimeParse> season(List<Lexeme> text, int at) {
        Optional<Phrases.Match<Integer>> near = words.nearness.at(text, at);
        int name = near.map(Phrases.Match::end).orElse(TimeWords.is(text, at, "the") ? at + 1 : at);
        Optional<TimeExpression.Season> seasons = TimeWords.word(text, name, words.pluralSeasons);
        if (seasons.isPresent() && !isName(text, name)) {
            return Optional.of(TimeParse.of(at, name + 1, new TimeExpression.Recurring(seasons.get())));
        }
        return TimeWords.word(text, name, words.seasons)
                .flatMap(season -> near.map(
                                n -> TimeParse.of(at, name + 1, new TimeExpression.Nearest(season, n.value())))
                        .or(() -> ofYear(text, at, name + 1, season)));
    }

    /** "winter of 1944", "summer 2019", or the word alone, which {@code end} stands behind. */
    private static Optional<TimeParse> ofYear(List<Lexeme> text, int at, int end, TimeExpression.Season season) {
        boolean of = TimeWords.is(text, end, "of");
        boolean alone = !of && !isName(text, end - 1);
        return YearGrammar.at(text, of ? end + 1 : end)
                .map(y -> TimeParse.of(at, y.end(), new InYear(season, y.expression())))
                .or(() -> alone ? Optional.of(TimeParse.of(at, end, season)) : Optional.empty());
    }

    /** "the Summer Institute". */
    private static boolean isName(List<Lexeme> text, int at) {
        return text.get(at).isCapitalized()
                && at + 1 < text.size()
                && text.get(at + 1).isCapitalized();
    }

    /** Behind a preposition of time: what is but a name elsewhere is a time here. */
    static boolean isSaid(List<Lexeme> text, int at) {
        int before = at - 1;
        if (TimeWords.is(text, before, "'s")) {
            before -= 2;
        }
        before = TimeWords.is(text, before, "the") ? before - 1 : before;
        return before >= 0 && PREPOSITIONS.contains(text.get(before).lower());
    }

    /** A recurring day of the gazetteer, the longest name that starts here. */
    Optional<TimeParse> observance(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        if (start >= text.size()
                || !text.get(start).isCapitalized() && !text.get(start).isNumber()) {
            return Optional.empty();
        }
        int longest = gazetteer.longestFrom(text.get(start).text());
        StringBuilder name = new StringBuilder();
        Optional<TimeParse> found = Optional.empty();
        for (int i = start; i < text.size() && name.length() <= longest; i++) {
            if (i > start && !text.get(i).glued()) {
                name.append(' ');
            }
            name.append(text.get(i).text());
            int end = i + 1;
            Optional<TimeParse> before = found;
            found = recurring(name.toString())
                    .map(entry -> TimeParse.of(at, end, new TimeExpression.Observance(entry.name())))
                    .or(() -> before);
        }
        return found.filter(day -> !isSeason(text, day.end()));
    }

    /** "the Christmas holidays", "the Christmas and New Year period": days around it, nobody says which. */
    private boolean isSeason(List<Lexeme> text, int end) {
        int at = end;
        while (at + 1 < text.size()
                && at - end < LONGEST_SEASON
                && (text.get(at).isCapitalized() || TimeWords.is(text, at, "and"))) {
            at++;
        }
        return TimeWords.isAny(text, at, words.festive);
    }

    private Optional<Entry> recurring(String name) {
        return gazetteer.lookup(name).stream().filter(NamedTimes::isRecurring).findFirst();
    }

    private static boolean isRecurring(Entry entry) {
        return entry.column("month_day").isPresent()
                || entry.column("dates").isPresent()
                || entry.column("rule").isPresent();
    }
}
