package org.dossier.mention.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;

/**
 * Reads what points at a stretch that the text told of before: "during this period", "in the same six months", "over the year", "the year under
 * review".
 */
final class SaidGrammar {

    /** "compared with the same period" says nothing of when. */
    private static final Set<String> DURING = Set.of("in", "during", "over", "within", "throughout", "for");

    /** Before "the month" that was told before. */
    private static final Set<String> THROUGHOUT = Set.of("during", "over", "throughout", "in");

    /** Before "six months" that were told before. */
    private static final Set<String> ALL = Set.of("the", "these", "those", "all");

    private static final BigDecimal MOST = BigDecimal.valueOf(400);

    /** Words behind "the month" with which the sentence goes on, and which do not say which month it is. */
    private static final Set<String> GOING_ON = Set.of(
            "and", "as", "by", "with", "for", "against", "across", "at", "alone", "while", "compared", "through");

    /** Behind "the same six months": that they are those of another year. */
    private static final Set<String> OTHERS = Set.of("of", "in", "a", "last", "the", "earlier", "previously", "before");

    private final TimeWords words;
    private final NumberReader numbers;

    SaidGrammar(TimeWords words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    Optional<TimeParse> read(List<Lexeme> text, int at) {
        return at > 0 && TimeWords.isAny(text, at, Set.of("the", "this", "that"))
                ? underReview(text, at)
                        .or(() -> period(text, at))
                        .or(() -> sameLength(text, at))
                        .or(() -> unit(text, at))
                        .or(() -> units(text, at))
                : units(text, at);
    }

    /** "the year under review", "the reporting period" */
    private Optional<TimeParse> underReview(List<Lexeme> text, int at) {
        int noun = TimeWords.isAny(text, at + 1, words.reported) ? at + 2 : at + 1;
        boolean behind = TimeWords.is(text, noun + 1, "under") && TimeWords.isAny(text, noun + 2, words.reported);
        boolean said = DURING.contains(text.get(at - 1).lower()) && (noun > at + 1 || behind);
        int end = behind ? noun + 3 : noun + 1;
        if (said && TimeWords.is(text, noun, "period")) {
            return Optional.of(parse(at, end, Optional.empty(), true));
        }
        return said ? grain(text, noun).map(g -> parse(at, end, Optional.of(g), true)) : Optional.empty();
    }

    private Optional<Grain> grain(List<Lexeme> text, int noun) {
        return words.unit(text, noun)
                .filter(u -> u.count() == 1 && !RelativeGrammar.isPlural(text, noun))
                .map(TimeWords.Unit::grain);
    }

    /** "during this period", "in that same period", "during that time": nothing behind it says which one, so it is the one said before. */
    private static Optional<TimeParse> period(List<Lexeme> text, int at) {
        boolean the = TimeWords.is(text, at, "the");
        int noun = TimeWords.is(text, at + 1, "same") ? at + 2 : at + 1;
        boolean period =
                TimeWords.is(text, noun, "period") || (!the || noun > at + 1) && TimeWords.is(text, noun, "time");
        boolean said = DURING.contains(text.get(at - 1).lower()) && period;
        return said && !isTold(text, noun + 1, the)
                ? Optional.of(parse(at, noun + 1, Optional.empty(), false))
                : Optional.empty();
    }

    /** "the period of 2019", "the period covered", "this period of calm" say themselves which one they are. */
    private static boolean isTold(List<Lexeme> text, int at, boolean the) {
        return the ? at < text.size() && text.get(at).isWord() : TimeWords.is(text, at, "of");
    }

    /** "in the same six months", "over the same fortnight", not "the same three months of 2019" */
    private Optional<TimeParse> sameLength(List<Lexeme> text, int at) {
        if (!TimeWords.is(text, at + 1, "same")
                || !DURING.contains(text.get(at - 1).lower())) {
            return Optional.empty();
        }
        int noun = numbers.read(text, at + 2).map(n -> n.end()).orElse(at + 2);
        return words.unit(text, noun)
                .filter(u -> (noun > at + 2 || u.count() > 1) && !TimeWords.isAny(text, noun + 1, OTHERS))
                .map(u -> parse(at, noun + 1, Optional.empty(), false));
    }

    /** "during the month", "in the course of the year", "in the week and", "Results of the year:" */
    private Optional<TimeParse> unit(List<Lexeme> text, int at) {
        boolean of = TimeWords.is(text, at - 1, "of");
        boolean during = TimeWords.isAny(text, at - 1, THROUGHOUT)
                || of && (TimeWords.is(text, at - 2, "course") || TimeWords.is(text, at + 2, ":"));
        int end = TimeWords.is(text, at + 1, "half") && TimeWords.is(text, Lexeme.pastHyphen(text, at + 2), "year")
                ? Lexeme.pastHyphen(text, at + 2) + 1
                : at + 2;
        return during && TimeWords.is(text, at, "the") && !isMore(text, end)
                ? grain(text, at + 1)
                        .filter(g -> g.compareTo(Grain.WEEKEND) > 0)
                        .map(g -> parse(at, end, Optional.of(g), false))
                : Optional.empty();
    }

    /** "in those six months", "during the twelve days" */
    private Optional<TimeParse> units(List<Lexeme> text, int at) {
        if (!TimeWords.isAny(text, at - 1, THROUGHOUT) || !TimeWords.isAny(text, at, ALL)) {
            return Optional.empty();
        }
        return numbers.read(text, at + 1)
                .filter(n -> !n.share() && n.value().scale() <= 0 && n.value().compareTo(MOST) < 0)
                .flatMap(n -> words.unit(text, n.end())
                        .filter(u -> RelativeGrammar.isPlural(text, n.end()) && !isMore(text, n.end() + 1))
                        .map(u -> TimeParse.of(
                                at,
                                n.end() + 1,
                                new TimeExpression.SaidPeriod(
                                        Optional.of(u.grain()), n.value().intValueExact() * u.count(), false))));
    }

    /** "the year 2020", "the month before", "the week-long": what says more of the stretch, or of something else. */
    private static boolean isMore(List<Lexeme> text, int at) {
        return at < text.size()
                && (text.get(at).isWord()
                        || text.get(at).isNumber()
                        || text.get(at).isHyphen())
                && !TimeWords.isAny(text, at, GOING_ON);
    }

    private static TimeParse parse(int start, int end, Optional<Grain> grain, boolean reported) {
        return TimeParse.of(start, end, new TimeExpression.SaidPeriod(grain, 1, reported));
    }
}
