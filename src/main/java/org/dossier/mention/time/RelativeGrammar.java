package org.dossier.mention.time;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Anaphoric;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Past;
import org.dossier.mention.model.TimeExpression.Preceding;
import org.dossier.mention.model.TimeExpression.Relative;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;
import org.dossier.mention.number.Phrases;

/**
 * Reads what counts from the day of writing or from a day named before: "yesterday", "last month", "two years ago", "the past
 * three years", "the same day", "three days ahead of World Health Day".
 */
final class RelativeGrammar {

    private final TimeWords words;
    private static final Set<String> WITHIN = Set.of("in", "within", "during", "over");
    private static final Set<Grain> STRETCHES = Set.of(Grain.WEEK, Grain.MONTH, Grain.YEAR);
    private static final Set<String> PRECEDING = Set.of("previous", "preceding");

    private final DistanceGrammar distances;

    RelativeGrammar(TimeWords words, NumberReader numbers, TimeGrammar grammar) {
        this.words = words;
        distances = new DistanceGrammar(words, numbers, grammar);
    }

    Optional<TimeParse> read(List<Lexeme> text, int at, int depth) {
        return deictic(text, at)
                .or(() -> anaphoric(text, at))
                .or(() -> soFar(text, at))
                .or(() -> past(text, at))
                .or(() -> near(text, at))
                .or(() -> distances.read(text, at, depth));
    }

    /** "today", "the day before yesterday". */
    private Optional<TimeParse> deictic(List<Lexeme> text, int at) {
        return words.shifts.at(text, at).map(m -> TimeParse.of(at, m.end(), m.value()));
    }

    /** "so far this year", "this year so far": from its start until the day of writing. */
    private Optional<TimeParse> soFar(List<Lexeme> text, int at) {
        boolean before = TimeWords.is(text, at, "so") && TimeWords.is(text, at + 1, "far");
        Optional<TimeParse> stretch = near(text, before ? at + 2 : at).filter(p -> isCurrent(p.expression()));
        int end = stretch.map(TimeParse::end).orElse(0);
        boolean after = TimeWords.is(text, end, "so") && TimeWords.is(text, end + 1, "far");
        return stretch.filter(p -> before || after)
                .map(p -> new TimeParse(
                        before ? at : p.start(),
                        before ? p.end() : p.end() + 2,
                        new TimeExpression.Interval(Optional.of(p.expression()), Optional.empty()),
                        List.of()));
    }

    private static boolean isCurrent(TimeExpression expression) {
        return expression instanceof Shift shift && shift.count() == 0;
    }

    /** "last month", "this year", "last December", "next summer". */
    private Optional<TimeParse> near(List<Lexeme> text, int at) {
        boolean the = TimeWords.is(text, at, "the");
        Optional<Phrases.Match<Integer>> near = words.nearness.at(text, the ? at + 1 : at);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        int noun = near.get().end();
        int offset = near.get().value();
        Optional<Month> month = TimeWords.word(text, noun, words.months)
                .filter(m -> text.get(noun).isCapitalized());
        if (month.isPresent() && isDay(text, noun + 1)) {
            return Optional.empty();
        }
        if (month.isPresent() && !the) {
            return Optional.of(TimeParse.of(
                    at,
                    noun + 1,
                    new TimeExpression.Nearest(new CalendarDate(Optional.empty(), month, Optional.empty()), offset)));
        }
        return words.unit(text, noun)
                .filter(u -> !isPlural(text, noun))
                .map(u -> TimeParse.of(
                        at,
                        noun + 1,
                        the && isUntilNow(text, at, noun, u)
                                ? new Past(u.count(), u.grain())
                                : nearest(text, noun, the, offset, u)));
    }

    /** "last September 2, a day", unlike "last September 20 people": the date is read without the word before. */
    private static boolean isDay(List<Lexeme> text, int at) {
        return LastDay.day(text, at).isPresent() && LastDay.closes(text, Ordinals.after(text, at));
    }

    /** "in the last week", "over the last year" reach up to now, unlike "last week" and "the last week of May". */
    private static boolean isUntilNow(List<Lexeme> text, int at, int noun, TimeWords.Unit unit) {
        return STRETCHES.contains(unit.grain())
                && at > 0
                && WITHIN.contains(text.get(at - 1).lower())
                && TimeWords.is(text, noun - 1, "last")
                && !TimeWords.is(text, noun + 1, "of");
    }

    static boolean isPlural(List<Lexeme> text, int at) {
        return text.get(at).lower().endsWith("s");
    }

    /** With "the", "the next day" and "the previous year" count from what was named before. */
    private static TimeExpression nearest(List<Lexeme> text, int noun, boolean the, int offset, TimeWords.Unit unit) {
        String word = text.get(noun - 1).lower();
        boolean before = the && offset != 0 && !word.equals("past") && !word.equals("last") && !word.equals("coming")
                || word.equals("following")
                || word.equals("preceding");
        if (before) {
            return new Relative(offset * unit.count(), unit.grain(), new Anaphoric(unit.grain()));
        }
        boolean stretch = word.equals("past") && unit.grain() != Grain.DAY;
        return stretch && unit.grain().compareTo(the ? Grain.WEEKEND : Grain.WEEK) > 0
                ? new Past(unit.count(), unit.grain())
                : new Shift(offset * unit.count(), unit.grain());
    }

    /** "the past three years", "the last 30 days", "the next two weeks". */
    private Optional<TimeParse> past(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        Optional<Phrases.Match<Integer>> near = words.nearness.at(text, start).filter(m -> m.value() != 0);
        Optional<DistanceGrammar.Length> length = near.flatMap(m -> distances.length(text, m.end()));
        return length.filter(l -> isPlural(text, l.end() - 1))
                .map(l -> TimeParse.of(at, l.end(), past(text.get(start).lower(), near.orElseThrow(), l)));
    }

    /** "the previous five years" end where what was told before begins, "the past five years" today. */
    private static TimeExpression past(String word, Phrases.Match<Integer> near, DistanceGrammar.Length length) {
        return PRECEDING.contains(word)
                ? new Preceding(length.count(), length.grain())
                : new Past(-near.value() * length.count(), length.grain());
    }

    /** "the same day", "that year", "a year earlier", "the day before". */
    private Optional<TimeParse> anaphoric(List<Lexeme> text, int at) {
        int noun = TimeWords.is(text, at, "the") && TimeWords.is(text, at + 1, "same")
                ? at + 2
                : TimeWords.is(text, at, "that") ? at + (TimeWords.is(text, at + 1, "same") ? 2 : 1) : -1;
        return words.unit(text, noun)
                .filter(u -> !isPlural(text, noun))
                .map(u -> TimeParse.of(at, noun + 1, new Anaphoric(u.grain())));
    }

    /** The year at that place, by any of its names: "last year", "the same year", "2019", "a year earlier". */
    Optional<TimeParse> year(List<Lexeme> text, int at) {
        if (at >= text.size()) {
            return Optional.empty();
        }
        return YearGrammar.at(text, at)
                .or(() -> anaphoric(text, at))
                .or(() -> near(text, at))
                .or(() -> distances.read(text, at, 3))
                .filter(p -> isYear(p.expression()));
    }

    private static boolean isYear(TimeExpression expression) {
        return switch (expression) {
            case CalendarDate date -> date.month().isEmpty();
            case Shift shift -> shift.grain() == Grain.YEAR;
            case Anaphoric anaphoric -> anaphoric.grain() == Grain.YEAR;
            case Relative relative -> relative.grain() == Grain.YEAR;
            default -> false;
        };
    }
}
