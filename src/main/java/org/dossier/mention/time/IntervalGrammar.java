package org.dossier.mention.time;

import java.util.List;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.InYear;
import org.dossier.mention.number.Lexeme;

/** Reads one date or stretch, or an interval of two: "from A to B", "between A and B", "2016-2020", "Tuesday and Wednesday". */
final class IntervalGrammar {

    private final TimeGrammar grammar;
    private final CalendarGrammar calendar;

    IntervalGrammar(TimeGrammar grammar, CalendarGrammar calendar) {
        this.grammar = grammar;
        this.calendar = calendar;
    }

    /** The longest expression that starts with the piece at {@code at}, an interval where one starts there. */
    Optional<TimeParse> read(List<Lexeme> text, int at) {
        return between(text, at).or(() -> grammar.single(text, at, 0).map(first -> joined(text, first)));
    }

    /** "between A and B", "from A to B": the preposition is no part. */
    private Optional<TimeParse> between(List<Lexeme> text, int at) {
        boolean between = TimeWords.is(text, at, "between");
        boolean from = TimeWords.is(text, at, "from");
        if (!between && !from) {
            return Optional.empty();
        }
        Optional<TimeParse> first = grammar.single(text, at + 1, 0)
                .filter(f -> isInterval(f) || !LastDay.isBefore(grammar.words(), text, at + 1))
                .or(() -> calendar.read(text, LastDay.pastWeekday(grammar.words(), text, at + 1))
                        .filter(IntervalGrammar::isInterval));
        return first.flatMap(f -> isInterval(f) ? Optional.of(f) : second(text, f, between));
    }

    private static boolean isInterval(TimeParse parse) {
        return !parse.parts().isEmpty();
    }

    private Optional<TimeParse> second(List<Lexeme> text, TimeParse first, boolean between) {
        int at = TimeWords.is(text, first.end(), ",") ? first.end() + 1 : first.end();
        boolean joint = between ? TimeWords.is(text, at, "and") : isTo(text, at) || TimeWords.is(text, at, "and");
        return joint
                ? grammar.single(text, at + 1, 0)
                        .or(() -> now(text, at + 1))
                        .map(second -> TimeParse.interval(first.start(), first, second))
                : Optional.empty();
    }

    /** "until now", "to date", "to the present", "and the present day": the day of writing, where an interval ends with it. */
    private static Optional<TimeParse> now(List<Lexeme> text, int at) {
        int word = TimeWords.is(text, at, "the") ? at + 1 : at;
        boolean present = TimeWords.is(text, word, "present");
        int end = present && TimeWords.is(text, word + 1, "day") ? word + 2 : word + 1;
        return present || TimeWords.is(text, word, "now") || TimeWords.is(text, word, "date")
                ? Optional.of(TimeParse.of(at, end, new TimeExpression.Shift(0, Grain.DAY)))
                : Optional.empty();
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
        return grammar.single(text, at + 1, 0)
                .filter(second -> to ? alike(first, second) : consecutive(first.expression(), second.expression()))
                .map(second -> TimeParse.interval(first.start(), first, second))
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
                || NamedTimes.isDay(first.expression()) && second.expression() instanceof TimeExpression.Shift
                || first.expression() instanceof InYear && second.expression() instanceof CalendarDate
                || first.expression() instanceof CalendarDate a
                        && a.year().isEmpty()
                        && a.day().isEmpty()
                        && second.expression() instanceof InYear;
    }

    private static boolean consecutive(TimeExpression first, TimeExpression second) {
        return switch (first) {
            case TimeExpression.Weekday a ->
                second instanceof TimeExpression.Weekday b && a.day().plus(1) == b.day();
            case CalendarDate a when second instanceof InYear in -> consecutive(a, in.what());
            case CalendarDate a -> second instanceof CalendarDate b && consecutive(a, b);
            default -> false;
        };
    }

    /** "2022 and 2023", "July and August", "May and June this year". */
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
}
