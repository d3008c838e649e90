package org.dossier.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.TimeExpression.CalendarDate;
import org.dossier.mention.TimeExpression.Grain;
import org.dossier.mention.TimeExpression.InYear;
import org.dossier.mention.TimeExpression.Interval;

/**
 * Reads any time expression at a place of a text: dates, what counts from the day of writing, parts of longer stretches, and
 * intervals of them. Each reading looks at a few pieces only and nests at most {@link #DEEPEST} times.
 */
final class TimeGrammar {

    private static final int DEEPEST = 3;
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "during", "before", "after", "since", "until", "till", "by", "around", "over", "of", "for",
            "to");

    private final TimeWords words;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;
    private final PartGrammar parts;
    private final Gazetteer gazetteer;

    TimeGrammar(Knowledge knowledge) {
        words = new TimeWords(knowledge);
        calendar = new CalendarGrammar(words);
        NumberReader numbers = new NumberReader(knowledge);
        relative = new RelativeGrammar(words, numbers, this);
        parts = new PartGrammar(words, numbers, calendar, this);
        gazetteer = knowledge.gazetteer();
    }

    TimeWords words() {
        return words;
    }

    /** The longest expression that starts with the piece at {@code at}, an interval where one starts there. */
    Optional<TimeParse> read(List<Lexeme> text, int at) {
        return between(text, at).or(() -> single(text, at, 0).map(first -> joined(text, first)));
    }

    /** One date or stretch. */
    Optional<TimeParse> single(List<Lexeme> text, int at, int depth) {
        if (at >= text.size() || depth > DEEPEST) {
            return Optional.empty();
        }
        return weekday(text, at)
                .or(() -> parts.read(text, at, depth))
                .or(() -> relative.read(text, at, depth))
                .or(() -> calendar.read(text, at))
                .or(() -> season(text, at))
                .or(() -> observance(text, at).filter(p -> depth > 0 || isSaid(text, at)))
                .or(() -> stretch(text, at, depth))
                .map(p -> inYear(text, p, depth));
    }

    /** "Friday", "last Friday", "Tuesday morning", "Tuesday, June 19, 2018", "Sunday (March 27)". */
    private Optional<TimeParse> weekday(List<Lexeme> text, int at) {
        Optional<Phrases.Match<Integer>> near = words.nearness.at(text, at);
        int name = near.map(Phrases.Match::end).orElse(at);
        var day = TimeWords.word(text, name, words.shortWeekdays);
        if (day.isEmpty() || !text.get(name).isCapitalized()) {
            return Optional.empty();
        }
        boolean full = words.weekdays.containsKey(text.get(name).lower());
        int end = !full && TimeWords.is(text, name + 1, ".") ? name + 2 : name + 1;
        if (TimeWords.word(text, end, words.dayparts).isPresent()) {
            end++;
        }
        boolean aside = TimeWords.is(text, end, ",") || TimeWords.is(text, end, "(") || TimeWords.is(text, end, "the");
        int dateAt = aside ? end + 1 : end;
        Optional<TimeParse> date = calendar.read(text, dateAt).filter(d -> isDay(d.expression()));
        if (date.isPresent()) {
            boolean bracket = TimeWords.is(text, end, "(")
                    && TimeWords.is(text, date.get().end(), ")");
            return Optional.of(TimeParse.of(
                    at,
                    bracket ? date.get().end() + 1 : date.get().end(),
                    date.get().expression()));
        }
        int last = end;
        return full
                ? Optional.of(TimeParse.of(
                        at,
                        last,
                        new TimeExpression.Weekday(
                                day.get(), near.map(Phrases.Match::value).orElse(0))))
                : Optional.empty();
    }

    private static boolean isDay(TimeExpression expression) {
        return expression instanceof CalendarDate date && date.day().isPresent();
    }

    /** "summer", "the winter of 1944", "last summer". */
    private Optional<TimeParse> season(List<Lexeme> text, int at) {
        Optional<Phrases.Match<Integer>> near = words.nearness.at(text, at);
        int name = near.map(Phrases.Match::end).orElse(TimeWords.is(text, at, "the") ? at + 1 : at);
        Optional<TimeExpression.Season> season = TimeWords.word(text, name, words.seasons);
        int end = name + 1;
        int of = TimeWords.is(text, end, "of") ? end + 1 : end;
        if (season.isEmpty()) {
            return Optional.empty();
        }
        if (near.isPresent()) {
            return Optional.of(TimeParse.of(
                    at, end, new TimeExpression.Nearest(season.get(), near.get().value())));
        }
        Optional<TimeParse> year = CalendarGrammar.isYear(text, of) ? relative.year(text, of) : Optional.empty();
        if (year.isPresent()) {
            return Optional.of(TimeParse.of(
                    at, year.get().end(), new InYear(season.get(), year.get().expression())));
        }
        return isSaid(text, at) ? Optional.of(TimeParse.of(at, end, season.get())) : Optional.empty();
    }

    /** Behind a preposition of time: what is but a name elsewhere is a time here. */
    private static boolean isSaid(List<Lexeme> text, int at) {
        int before = at - 1;
        if (TimeWords.is(text, before, "'s")) {
            before -= 2;
        }
        before = TimeWords.is(text, before, "the") ? before - 1 : before;
        return before >= 0 && PREPOSITIONS.contains(text.get(before).lower());
    }

    /** A recurring day of the gazetteer, the longest name that starts here. */
    private Optional<TimeParse> observance(List<Lexeme> text, int at) {
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
            Optional<Entry> entry = gazetteer.lookup(name.toString()).stream()
                    .filter(TimeGrammar::isRecurring)
                    .findFirst();
            if (entry.isPresent()) {
                found = Optional.of(TimeParse.of(
                        at, i + 1, new TimeExpression.Observance(entry.get().name())));
            }
        }
        return found;
    }

    private static boolean isRecurring(Entry entry) {
        return entry.column("month_day").isPresent()
                || entry.column("dates").isPresent()
                || entry.column("rule").isPresent();
    }

    /** "early 2022", "the end of May", "the whole of last year": the stretch itself, as precise as the text. */
    private Optional<TimeParse> stretch(List<Lexeme> text, int at, int depth) {
        Optional<Phrases.Match<Boolean>> part = words.stretches.at(text, at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int from = part.get().end();
        int next = TimeWords.isDash(text, from) ? from + 1 : from;
        return single(text, next, depth + 1).map(p -> part.get().value() ? p.from(at) : p);
    }

    /** "September 22 last year", "in March the same year", "May this year". */
    private TimeParse inYear(List<Lexeme> text, TimeParse what, int depth) {
        boolean open =
                what.expression() instanceof CalendarDate date && date.year().isEmpty()
                        || what.expression() instanceof TimeExpression.Observance
                        || what.expression() instanceof TimeExpression.Anaphoric back && back.grain() != Grain.YEAR
                        || what.expression() instanceof Interval i
                                && i.to().filter(t -> t instanceof CalendarDate d
                                                && d.year().isEmpty())
                                        .isPresent();
        if (!open || depth > DEEPEST) {
            return what;
        }
        int at = what.end();
        at = TimeWords.is(text, at, ",") || TimeWords.is(text, at, "of") || TimeWords.is(text, at, "in") ? at + 1 : at;
        return relative.year(text, at)
                .map(y -> new TimeParse(
                        what.start(), y.end(), new InYear(what.expression(), y.expression()), what.parts()))
                .orElse(what);
    }

    /** "between A and B", "from A to B": the preposition is no part. */
    private Optional<TimeParse> between(List<Lexeme> text, int at) {
        boolean between = TimeWords.is(text, at, "between");
        boolean from = TimeWords.is(text, at, "from");
        if (!between && !from) {
            return Optional.empty();
        }
        Optional<TimeParse> first = single(text, at + 1, 0);
        return first.flatMap(f -> isInterval(f) ? Optional.of(f) : second(text, f, between));
    }

    private static boolean isInterval(TimeParse parse) {
        return !parse.parts().isEmpty();
    }

    private Optional<TimeParse> second(List<Lexeme> text, TimeParse first, boolean between) {
        int at = TimeWords.is(text, first.end(), ",") ? first.end() + 1 : first.end();
        boolean joint = between ? TimeWords.is(text, at, "and") : isTo(text, at) || TimeWords.is(text, at, "and");
        return joint ? single(text, at + 1, 0).map(second -> interval(first, second)) : Optional.empty();
    }

    private static boolean isTo(List<Lexeme> text, int at) {
        return TimeWords.is(text, at, "to")
                || TimeWords.is(text, at, "until")
                || TimeWords.is(text, at, "till")
                || TimeWords.is(text, at, "through")
                || TimeWords.isDash(text, at);
    }

    /** "Monday to Friday", "2016-2020", "Tuesday and Wednesday": an interval without "from". */
    private TimeParse joined(List<Lexeme> text, TimeParse first) {
        int at = first.end();
        boolean to = isTo(text, at);
        boolean and = TimeWords.is(text, at, "and");
        if (!to && !and || isInterval(first)) {
            return first;
        }
        return single(text, at + 1, 0)
                .filter(second -> to ? alike(first, second) : consecutive(first.expression(), second.expression()))
                .map(second -> interval(first, second))
                .orElse(first);
    }

    private static boolean alike(TimeParse first, TimeParse second) {
        boolean dates = first.expression() instanceof CalendarDate a
                && second.expression() instanceof CalendarDate b
                && (a.year().isEmpty() || b.year().isPresent())
                && a.day().isPresent() == b.day().isPresent();
        return dates
                || first.expression().getClass() == second.expression().getClass()
                        && !(first.expression() instanceof CalendarDate)
                || isDay(first.expression()) && second.expression() instanceof TimeExpression.Shift
                || first.expression() instanceof InYear && second.expression() instanceof CalendarDate;
    }

    private static boolean consecutive(TimeExpression first, TimeExpression second) {
        return switch (first) {
            case TimeExpression.Weekday a ->
                second instanceof TimeExpression.Weekday b && a.day().plus(1) == b.day();
            case CalendarDate a -> second instanceof CalendarDate b && consecutive(a, b);
            default -> false;
        };
    }

    /** "2022 and 2023", "July and August". */
    private static boolean consecutive(CalendarDate first, CalendarDate second) {
        boolean months = first.month().isPresent()
                && first.year().isEmpty()
                && first.day().isEmpty()
                && second.day().isEmpty()
                && second.month().equals(first.month().map(m -> m.plus(1)));
        boolean years = first.month().isEmpty()
                && second.month().isEmpty()
                && second.year().equals(first.year().map(y -> y + 1));
        return months || years;
    }

    private static TimeParse interval(TimeParse first, TimeParse second) {
        return new TimeParse(
                first.start(),
                second.end(),
                new Interval(Optional.of(first.expression()), Optional.of(second.expression())),
                List.of(first, second));
    }
}
