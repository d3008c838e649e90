package org.dossier.mention.time;

import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Interval;
import org.dossier.mention.model.TimeExpression.Past;
import org.dossier.mention.number.CountedNoun;
import org.dossier.mention.number.Lexeme;

/** Tells what looks like a time and is none: "may" the verb, "of 1709 pupils". */
final class TimeFilter {

    /** Before a number of four digits they do not yet say that it is a year. */
    private static final Set<String> UNCLEAR =
            Set.of("of", "over", "about", "around", "than", "for", "and", "or", "as", "to");

    private static final Set<String> WHILE =
            Set.of("during", "since", "before", "after", "following", "throughout", "until", "till", "by", "amid");

    private final TimeWords words;

    TimeFilter(TimeWords words) {
        this.words = words;
    }

    boolean isNoTime(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        return isVerb(sentence, text, parse)
                || isCount(sentence, text, parse)
                || isSpanOf(text, parse)
                || isOfLaw(text, parse)
                || isNamedPeriod(parse) && !isPeriodOfTime(text, parse);
    }

    private static boolean isNamedPeriod(TimeParse parse) {
        return parse.parts().isEmpty()
                && parse.expression() instanceof Interval interval
                && interval.to().isPresent();
    }

    /** "opponents of the Korean War": what is known by its years is mostly spoken of as a war. */
    private static boolean isPeriodOfTime(List<Lexeme> text, TimeParse parse) {
        boolean byYears = parse.expression() instanceof Interval interval
                && interval.to()
                        .filter(t -> t instanceof CalendarDate d && d.month().isEmpty())
                        .isPresent();
        int before = TimeWords.is(text, parse.start() - 1, "the") ? parse.start() - 2 : parse.start() - 1;
        return !byYears || before >= 0 && WHILE.contains(text.get(before).lower());
    }

    /** "A World War II grenade": the period is but a name there. */
    static TimeParse ofName(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        boolean modifier = isNamedPeriod(parse)
                && parse.end() < text.size()
                && !sentence.tokens().isEmpty()
                && sentence.token(text.get(parse.end()).token()).isNoun();
        return modifier
                ? TimeParse.of(parse.start(), parse.end(), new TimeExpression.PeriodOfName(parse.expression()))
                : parse;
    }

    /** "May" as a verb: the tagger knows. */
    private static boolean isVerb(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        boolean oneWord =
                parse.end() == parse.start() + 1 && text.get(parse.start()).isWord();
        return oneWord
                && !sentence.tokens().isEmpty()
                && sentence.token(text.get(parse.start()).token()).isVerb();
    }

    /** "of 1709 pupils", "a 2000 year old tradition". */
    private boolean isCount(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        boolean named = parse.expression() instanceof TimeExpression.YearOfName;
        boolean year = named
                || parse.expression() instanceof CalendarDate d && d.month().isEmpty();
        if (!year || parse.end() != parse.start() + 1 || parse.end() >= text.size()) {
            return false;
        }
        boolean unit = words.unit(text, parse.end()).isPresent()
                || text.get(parse.end()).is("+");
        if (named && text.get(parse.end()).isCapitalized() || YearGrammar.isYear(text, parse.start() - 2)) {
            return false;
        }
        boolean unclear = parse.start() > 0
                && (named || UNCLEAR.contains(text.get(parse.start() - 1).lower()))
                && !sentence.tokens().isEmpty();
        return unit
                || unclear
                        && CountedNoun.at(sentence, text.get(parse.end()).token(), Set.of())
                                .isPresent();
    }

    /** "under the Fraud Act, 2002.": the year of a law, which tells when that was passed. */
    private boolean isOfLaw(List<Lexeme> text, TimeParse parse) {
        return parse.expression() instanceof CalendarDate date
                && date.month().isEmpty()
                && TimeWords.is(text, parse.start() - 1, ",")
                && TimeWords.isAny(text, parse.start() - 2, words.labels)
                && text.get(parse.start() - 2).isCapitalized();
    }

    /** "the last five months of her life". */
    private static boolean isSpanOf(List<Lexeme> text, TimeParse parse) {
        return parse.expression() instanceof Past && TimeWords.is(text, parse.end(), "of");
    }
}
