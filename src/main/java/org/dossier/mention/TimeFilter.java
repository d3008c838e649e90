package org.dossier.mention;

import java.util.List;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.mention.TimeExpression.CalendarDate;
import org.dossier.mention.TimeExpression.Grain;
import org.dossier.mention.TimeExpression.Past;
import org.dossier.mention.TimeExpression.Shift;
import org.dossier.mention.TimeExpression.Weekday;

/** Tells what looks like a time and is none: "may" the verb, "of 1709 pupils", "every Friday", "today" for nowadays. */
final class TimeFilter {

    /** Before a number of four digits they do not yet say that it is a year. */
    private static final Set<String> UNCLEAR =
            Set.of("of", "over", "about", "around", "than", "for", "and", "or", "as", "to", "a");

    private static final Set<String> HABIT = Set.of("every", "each", "a", "an", "any", "per");

    private final TimeWords words;
    private final TimeRoles roles;

    TimeFilter(TimeWords words, TimeRoles roles) {
        this.words = words;
        this.roles = roles;
    }

    boolean isNoTime(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        return isVerb(sentence, text, parse)
                || isCount(sentence, text, parse)
                || isHabit(text, parse)
                || isNowadays(sentence, text, parse)
                || isSpanOf(text, parse);
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
        boolean year = parse.expression() instanceof CalendarDate d && d.month().isEmpty();
        if (!year || parse.end() != parse.start() + 1 || parse.end() >= text.size()) {
            return false;
        }
        boolean unit = words.unit(text, parse.end()).isPresent()
                || text.get(parse.end()).is("+");
        boolean unclear = parse.start() > 0
                && UNCLEAR.contains(text.get(parse.start() - 1).lower())
                && !sentence.tokens().isEmpty();
        return unit
                || unclear
                        && CountedNoun.at(sentence, text.get(parse.end()).token(), Set.of())
                                .isPresent();
    }

    private static boolean isHabit(List<Lexeme> text, TimeParse parse) {
        return parse.expression() instanceof Weekday
                && parse.start() > 0
                && HABIT.contains(text.get(parse.start() - 1).lower());
    }

    /** "Today, most of it is sold online": no past, no future, so no day. */
    private boolean isNowadays(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        boolean today = parse.expression() instanceof Shift s
                && s.count() == 0
                && s.grain() == Grain.DAY
                && parse.end() == parse.start() + 1;
        boolean tagged = sentence.tokens().stream().anyMatch(Token::isVerb);
        return today
                && tagged
                && sentence.tokens().stream().noneMatch(TimeFilter::isPast)
                && !roles.isFuture(sentence, text, parse);
    }

    private static boolean isPast(Token token) {
        return token.xpos().equals("VBD")
                || token.lemma().equals("have") && token.upos().equals("AUX");
    }

    /** "the last five months of her life". */
    private static boolean isSpanOf(List<Lexeme> text, TimeParse parse) {
        return parse.expression() instanceof Past && TimeWords.is(text, parse.end(), "of");
    }
}
