package org.dossier.mention;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.TimeExpression.Anaphoric;
import org.dossier.mention.TimeExpression.Grain;
import org.dossier.mention.TimeExpression.Past;
import org.dossier.mention.TimeExpression.Relative;
import org.dossier.mention.TimeExpression.Shift;

/**
 * Reads what counts from the day of writing or from a day named before: "yesterday", "last month", "two years ago", "the past
 * three years", "the same day", "three days ahead of World Health Day".
 */
final class RelativeGrammar {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final Set<String> EARLIER = Set.of("earlier", "before", "previously");
    private static final Set<String> LATER = Set.of("later", "after", "afterwards");

    /** A number of units, over the pieces before {@code end}. */
    private record Length(int end, int count, Grain grain) {}

    private final TimeWords words;
    private final NumberReader numbers;
    private final TimeGrammar grammar;

    RelativeGrammar(TimeWords words, NumberReader numbers, TimeGrammar grammar) {
        this.words = words;
        this.numbers = numbers;
        this.grammar = grammar;
    }

    Optional<TimeParse> read(List<Lexeme> text, int at, int depth) {
        return deictic(text, at)
                .or(() -> anaphoric(text, at))
                .or(() -> soFar(text, at))
                .or(() -> past(text, at))
                .or(() -> near(text, at))
                .or(() -> distance(text, at, depth));
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
        if (month.isPresent() && !the) {
            return Optional.of(TimeParse.of(
                    at,
                    noun + 1,
                    new TimeExpression.Nearest(
                            CalendarGrammar.date(Optional.empty(), month, Optional.empty()), offset)));
        }
        return words.unit(text, noun)
                .filter(u -> !isPlural(text, noun))
                .map(u -> TimeParse.of(at, noun + 1, nearest(text, noun, the, offset, u)));
    }

    private static boolean isPlural(List<Lexeme> text, int at) {
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
        return stretch && unit.grain().compareTo(Grain.WEEK) > 0
                ? new Past(unit.count(), unit.grain())
                : new Shift(offset * unit.count(), unit.grain());
    }

    /** "the past three years", "the last 30 days", "the next two weeks". */
    private Optional<TimeParse> past(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        Optional<Phrases.Match<Integer>> near = words.nearness.at(text, start).filter(m -> m.value() != 0);
        Optional<Length> length = near.flatMap(m -> length(text, m.end()));
        return length.filter(l -> isPlural(text, l.end() - 1))
                .map(l -> TimeParse.of(at, l.end(), new Past(-near.orElseThrow().value() * l.count(), l.grain())));
    }

    /** "the same day", "that year", "a year earlier", "the day before". */
    private Optional<TimeParse> anaphoric(List<Lexeme> text, int at) {
        int noun = TimeWords.is(text, at, "the") && TimeWords.is(text, at + 1, "same")
                ? at + 2
                : TimeWords.is(text, at, "that") ? at + 1 : -1;
        return words.unit(text, noun)
                .filter(u -> !isPlural(text, noun))
                .map(u -> TimeParse.of(at, noun + 1, new Anaphoric(u.grain())));
    }

    /** "two years ago", "three days earlier", "two weeks before Christmas", "the day before", "the year after X". */
    private Optional<TimeParse> distance(List<Lexeme> text, int at, int depth) {
        boolean the = TimeWords.is(text, at, "the");
        Optional<Length> length = the
                ? words.unit(text, at + 1)
                        .filter(u -> !isPlural(text, at + 1))
                        .map(u -> new Length(at + 2, u.count(), u.grain()))
                : length(text, at);
        if (length.isEmpty() || length.get().end() >= text.size()) {
            return Optional.empty();
        }
        int after = length.get().end();
        String word = text.get(after).lower();
        if (!the && (word.equals("ago") || word.equals("back"))) {
            return Optional.of(TimeParse.of(at, after + 1, ago(length.get())));
        }
        return anchored(text, at, length.get(), depth).or(() -> unanchored(text, at, length.get(), word));
    }

    /** "a decade ago" is a year. */
    private static Shift ago(Length length) {
        return switch (length.grain()) {
            case DECADE -> new Shift(-10 * length.count(), Grain.YEAR);
            case CENTURY -> new Shift(-100 * length.count(), Grain.YEAR);
            default -> new Shift(-length.count(), length.grain());
        };
    }

    private Optional<TimeParse> anchored(List<Lexeme> text, int at, Length length, int depth) {
        int after = length.end();
        int anchorAt;
        int sign = -1;
        if (TimeWords.is(text, after, "ahead") && TimeWords.is(text, after + 1, "of")
                || TimeWords.is(text, after, "prior") && TimeWords.is(text, after + 1, "to")) {
            anchorAt = after + 2;
        } else if (TimeWords.is(text, after, "before")) {
            anchorAt = after + 1;
        } else if (TimeWords.is(text, after, "after")
                || TimeWords.is(text, after, "following")
                || TimeWords.is(text, after, "from")) {
            anchorAt = after + 1;
            sign = 1;
        } else {
            return Optional.empty();
        }
        int count = sign * length.count();
        return grammar.single(text, anchorAt, depth + 1)
                .map(a -> TimeParse.of(at, a.end(), new Relative(count, length.grain(), a.expression())));
    }

    private static Optional<TimeParse> unanchored(List<Lexeme> text, int at, Length length, String word) {
        boolean open =
                length.end() + 1 < text.size() && text.get(length.end() + 1).isWord();
        if (open && (word.equals("before") || word.equals("after"))) {
            return Optional.empty();
        }
        int sign = EARLIER.contains(word) ? -1 : LATER.contains(word) ? 1 : 0;
        return sign == 0
                ? Optional.empty()
                : Optional.of(TimeParse.of(
                        at,
                        length.end() + 1,
                        new Relative(sign * length.count(), length.grain(), new Anaphoric(length.grain()))));
    }

    /** "three days", "a week", "24 hours" is none. */
    private Optional<Length> length(List<Lexeme> text, int at) {
        if (at >= text.size()) {
            return Optional.empty();
        }
        boolean article = text.get(at).is("a") || text.get(at).is("an");
        if (article) {
            Optional<Length> one = words.unit(text, at + 1).map(u -> new Length(at + 2, u.count(), u.grain()));
            if (one.isPresent()) {
                return one;
            }
        }
        return numbers.read(text, at)
                .filter(n -> n.value().scale() <= 0 && n.value().compareTo(MOST) < 0 && !n.share())
                .flatMap(n -> words.unit(text, n.end())
                        .map(u -> new Length(n.end() + 1, n.value().intValueExact() * u.count(), u.grain())));
    }

    /** The year at that place, by any of its names: "last year", "the same year", "2019", "a year earlier". */
    Optional<TimeParse> year(List<Lexeme> text, int at) {
        if (at >= text.size()) {
            return Optional.empty();
        }
        if (CalendarGrammar.isYear(text, at)) {
            int year = Integer.parseInt(text.get(at).text());
            return Optional.of(TimeParse.of(
                    at, at + 1, CalendarGrammar.date(Optional.of(year), Optional.empty(), Optional.empty())));
        }
        return anaphoric(text, at)
                .or(() -> near(text, at))
                .or(() -> distance(text, at, 3))
                .filter(p -> isYear(p.expression()));
    }

    private static boolean isYear(TimeExpression expression) {
        return switch (expression) {
            case Shift shift -> shift.grain() == Grain.YEAR;
            case Anaphoric anaphoric -> anaphoric.grain() == Grain.YEAR;
            case Relative relative -> relative.grain() == Grain.YEAR;
            default -> false;
        };
    }
}
