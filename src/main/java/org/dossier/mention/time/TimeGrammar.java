package org.dossier.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.InYear;
import org.dossier.mention.model.TimeExpression.Interval;
import org.dossier.mention.model.TimeExpression.Part;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;
import org.dossier.mention.number.Phrases;

/**
 * Reads any time expression at a place of a text: dates, what counts from the day of writing, parts of longer stretches, and
 * intervals of them. Each reading looks at a few pieces only and nests at most {@link #DEEPEST} times.
 */
final class TimeGrammar {

    private static final int DEEPEST = 3;

    private final TimeWords words;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;
    private final PartGrammar parts;
    private final NamedTimes named;
    private final IntervalGrammar intervals;
    private final AccountYears accounts;

    TimeGrammar(Knowledge knowledge) {
        words = new TimeWords(knowledge);
        calendar = new CalendarGrammar(words);
        NumberReader numbers = new NumberReader(knowledge);
        relative = new RelativeGrammar(words, numbers, this);
        parts = new PartGrammar(words, numbers, this);
        named = new NamedTimes(words, calendar, knowledge.gazetteer());
        accounts = new AccountYears(words, knowledge.expressions());
        intervals = new IntervalGrammar(this, calendar);
    }

    TimeWords words() {
        return words;
    }

    AccountYears accounts() {
        return accounts;
    }

    /** The longest expression that starts with the piece at {@code at}, an interval where one starts there. */
    Optional<TimeParse> read(List<Lexeme> text, int at) {
        return intervals.read(text, at);
    }

    /** One date or stretch. */
    Optional<TimeParse> single(List<Lexeme> text, int at, int depth) {
        if (at >= text.size() || depth > DEEPEST) {
            return Optional.empty();
        }
        return accounts.read(text, at)
                .or(() -> named.dayOfWeek(text, at))
                .or(() -> named.weekday(text, at))
                .or(() -> parts.read(text, at, depth))
                .or(() -> relative.read(text, at, depth))
                .or(() -> ClockGrammar.read(text, at))
                .or(() -> calendar.read(text, at))
                .or(() -> named.season(text, at))
                .or(() -> named.observance(text, at).filter(p -> depth > 0 || NamedTimes.isSaid(text, at)))
                .or(() -> stretch(text, at, depth))
                .map(p -> inYear(text, p, depth));
    }

    /** "early 2022", "the end of May", "the whole of last year": the stretch itself, as precise as the text. */
    private Optional<TimeParse> stretch(List<Lexeme> text, int at, int depth) {
        Optional<Phrases.Match<TimeWords.Stretch>> part = words.stretches.at(text, at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int from = part.get().end();
        int next = TimeWords.isDash(text, from) ? from + 1 : from;
        TimeWords.Stretch said = part.get().value();
        return single(text, next, depth + 1)
                .map(p -> new TimeParse(
                        said.kept() ? at : p.start(), p.end(), partOf(said.part(), p.expression()), p.parts()));
    }

    /** "the late 1970s" is its last five years, "the early 20th century" its first quarter. */
    private static TimeExpression partOf(int part, TimeExpression whole) {
        return part != 0 && whole instanceof TimeExpression.Years years
                ? new Part(
                        part, years.grain() == Grain.CENTURY ? years.count() / 4 : years.count() / 2, Grain.YEAR, whole)
                : whole;
    }

    /** "the 12th of March last": an older way to say which one. */
    private Optional<TimeParse> inverted(List<Lexeme> text, TimeParse what) {
        int behind = what.end() + 1;
        boolean ends = behind >= text.size()
                || !text.get(behind).isWord() && !text.get(behind).isNumber();
        return ends && what.expression() instanceof CalendarDate
                ? words.nearness
                        .at(text, what.end())
                        .filter(near -> near.value() != 0)
                        .map(near -> TimeParse.of(
                                what.start(), near.end(), new TimeExpression.Nearest(what.expression(), near.value())))
                : Optional.empty();
    }

    /** "September 22 last year", "in March the same year", "May this year". */
    private TimeParse inYear(List<Lexeme> text, TimeParse what, int depth) {
        if (!lacksYear(what.expression()) || depth > DEEPEST) {
            return what;
        }
        Optional<TimeParse> inverted = inverted(text, what);
        if (inverted.isPresent()) {
            return inverted.get();
        }
        int at = TimeWords.isAny(text, what.end(), Set.of(",", "of", "in")) ? what.end() + 1 : what.end();
        return relative.year(text, at)
                .map(y -> new TimeParse(
                        what.start(), y.end(), new InYear(what.expression(), y.expression()), what.parts()))
                .orElse(what);
    }

    private static boolean lacksYear(TimeExpression expression) {
        return expression instanceof CalendarDate date && date.year().isEmpty()
                || expression instanceof TimeExpression.Observance
                || expression instanceof TimeExpression.Anaphoric back && back.grain() != Grain.YEAR
                || expression instanceof Interval interval
                        && interval.to()
                                .filter(t ->
                                        t instanceof CalendarDate d && d.year().isEmpty())
                                .isPresent();
    }
}
