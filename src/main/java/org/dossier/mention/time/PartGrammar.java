package org.dossier.mention.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Part;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;
import org.dossier.mention.number.Numeral;

/**
 * Reads parts of longer stretches: "the first three months of this year", "the second half", "Q1 2023", "the same period of
 * 2019", "the three years to the end of 2018".
 */
final class PartGrammar {

    private static final BigDecimal MOST = BigDecimal.valueOf(400);
    /** Words behind "the year" that say no more of it. */
    private static final Set<String> CLOSED = Set.of(
            "and",
            "was",
            "were",
            "the",
            "in",
            "by",
            "with",
            "compared",
            "from",
            "alone",
            "a",
            "an",
            "as",
            "at",
            "according");

    private static final Set<String> ENDING = Set.of("to", "through", "ending", "ended", "ends", "up");

    private final TimeWords words;
    private final NumberReader numbers;
    private final Ordinals ordinals;
    private final TimeGrammar grammar;
    private final SaidGrammar said;

    PartGrammar(TimeWords words, NumberReader numbers, TimeGrammar grammar) {
        this.words = words;
        this.numbers = numbers;
        ordinals = new Ordinals(words);
        this.grammar = grammar;
        said = new SaidGrammar(words, numbers);
    }

    Optional<TimeParse> read(List<Lexeme> text, int at, int depth) {
        return ordinalPart(text, at, depth)
                .or(() -> lettered(text, at, depth))
                .or(() -> samePeriod(text, at, depth))
                .or(() -> upTo(text, at, depth))
                .or(() -> said.read(text, at));
    }

    /** "the first three months of this year", "the first half", "the last quarter of 2019". */
    private Optional<TimeParse> ordinalPart(List<Lexeme> text, int at, int depth) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        Optional<Integer> first = ordinals.at(text, start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int next = text.get(start).isWord() ? start + 1 : start + 2;
        Optional<Numeral> number = numbers.read(text, next)
                .filter(n -> !n.share() && n.value().scale() <= 0 && n.value().compareTo(MOST) < 0);
        int noun = number.map(Numeral::end).orElse(next);
        Optional<TimeWords.Unit> unit = words.unit(text, noun).filter(u -> u.grain() != Grain.CENTURY);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int count = number.map(n -> n.value().intValueExact()).orElse(1);
        boolean hasNumber = number.isPresent();
        return of(text, noun + 1, depth)
                .map(whole -> part(at, whole.end(), first.get(), count, unit.get(), whole.expression()))
                .or(() -> ofThisYear(at, noun + 1, first.get(), count, unit.get(), hasNumber));
    }

    private Optional<TimeParse> of(List<Lexeme> text, int at, int depth) {
        int whole = TimeWords.is(text, at, "of") || TimeWords.is(text, at, "in") ? at + 1 : at;
        Optional<TimeParse> said = theYear(text, whole).filter(y -> whole > at);
        return whole > at || YearGrammar.isYear(text, at)
                ? said.or(() -> grammar.single(text, whole, depth + 1)).or(() -> YearGrammar.at(text, at))
                : Optional.empty();
    }

    /** "the first half of the year": that of which the text speaks; not "of the year ended March 2020". */
    private static Optional<TimeParse> theYear(List<Lexeme> text, int at) {
        boolean bare = TimeWords.is(text, at, "the")
                && TimeWords.is(text, at + 1, "year")
                && (at + 2 == text.size()
                        || !text.get(at + 2).isWord()
                        || CLOSED.contains(text.get(at + 2).lower()));
        return bare
                ? Optional.of(
                        TimeParse.of(at, at + 2, new TimeExpression.SaidPeriod(Optional.of(Grain.YEAR), 1, false)))
                : Optional.empty();
    }

    private static TimeParse part(int start, int end, int first, int count, TimeWords.Unit unit, TimeExpression of) {
        int units = count * unit.count();
        return TimeParse.of(start, end, new Part(first, units, unit.grain(), of));
    }

    /** Without "of": only what can but be a part of a year; "the first day" is none. */
    private static Optional<TimeParse> ofThisYear(
            int start, int end, int first, int count, TimeWords.Unit unit, boolean hasNumber) {
        boolean clear = unit.grain() == Grain.QUARTER
                || unit.grain() == Grain.HALF
                || unit.grain() == Grain.MONTH && hasNumber && first == 1;
        return clear
                ? Optional.of(part(start, end, first, count, unit, new Shift(0, Grain.YEAR)))
                        .map(p -> TimeParse.of(start, end, new TimeExpression.Nearest(p.expression(), 0)))
                : Optional.empty();
    }

    /** "Q1 2023", "H2 of last year". */
    private Optional<TimeParse> lettered(List<Lexeme> text, int at, int depth) {
        Grain grain = TimeWords.is(text, at, "q") ? Grain.QUARTER : TimeWords.is(text, at, "h") ? Grain.HALF : null;
        boolean numbered = grain != null
                && text.get(at).isCapitalized()
                && at + 1 < text.size()
                && text.get(at + 1).isDigits(1, 1)
                && text.get(at + 1).glued();
        if (!numbered) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text.get(at + 1).text());
        boolean valid = number >= 1 && number <= (grain == Grain.QUARTER ? 4 : 2);
        return valid
                ? of(text, at + 2, depth)
                        .map(y -> TimeParse.of(at, y.end(), new Part(number, 1, grain, y.expression())))
                : Optional.empty();
    }

    /** "the same period of 2019", "the corresponding quarter last year". */
    private Optional<TimeParse> samePeriod(List<Lexeme> text, int at, int depth) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        boolean same =
                TimeWords.isAny(text, start, words.alike) && TimeWords.isAny(text, start + 1, words.alikePeriods);
        if (!same) {
            return Optional.empty();
        }
        int next = start + 2;
        int year = TimeWords.is(text, next, "of") || TimeWords.is(text, next, "in") || TimeWords.is(text, next, "a")
                ? next + (TimeWords.is(text, next, "a") ? 0 : 1)
                : next;
        return grammar.single(text, year, depth + 1)
                .map(y -> TimeParse.of(at, y.end(), new TimeExpression.SamePeriod(y.expression())));
    }

    /** "the three years to the end of 2018", "the 12 months ending in March 2020", "the financial year that ended in June 2023". */
    private Optional<TimeParse> upTo(List<Lexeme> text, int at, int depth) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        Optional<Numeral> number = start > at
                ? numbers.read(text, start)
                        .filter(n -> !n.share()
                                && n.value().scale() <= 0
                                && n.value().compareTo(MOST) < 0)
                : Optional.empty();
        int noun = TimeWords.isAny(text, start, words.accounts)
                ? start + 1
                : number.map(Numeral::end).orElse(start);
        Optional<TimeWords.Unit> unit = start > at ? words.unit(text, noun) : Optional.empty();
        int ending = TimeWords.isAny(text, noun + 1, Set.of("that", "which")) ? noun + 2 : noun + 1;
        if (unit.isEmpty() || !TimeWords.isAny(text, ending, ENDING)) {
            return Optional.empty();
        }
        int end = TimeWords.isAny(text, ending + 1, Set.of("in", "on", "to")) ? ending + 2 : ending + 1;
        int count = number.map(n -> n.value().intValueExact()).orElse(1)
                * unit.get().count();
        return grammar.single(text, end, depth + 1)
                .map(e -> TimeParse.of(
                        at, e.end(), new TimeExpression.UpTo(count, unit.get().grain(), e.expression())));
    }
}
