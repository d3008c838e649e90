package org.dossier.mention.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Recurring;
import org.dossier.mention.model.TimeExpression.Season;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.mention.model.TimeExpression.Weekday;
import org.dossier.mention.number.Lexeme;

/**
 * Tells what happens again and again from what happened: "every Friday", "in summer it is dry", "today, most of it is sold online". A
 * month, season or weekday is that of one year or week unless its text describes: it has hardly a past tense.
 */
final class Habits {

    private static final Set<String> EACH = Set.of("every", "each", "a", "an", "any", "per");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");
    /** Verbs in the present for each in the past, from which on a text describes. */
    private static final int SHARE = 2;
    /** Fewer verbs say nothing of a text. */
    private static final int LEAST = 5;
    /** The tree is no deeper than that where it can be believed. */
    private static final int DEEPEST = 12;
    /** Nor is a tree over more words. */
    private static final int LONGEST = 200;

    private final TimeTenses tenses;
    private final Set<String> telling = new HashSet<>();

    Habits(Knowledge knowledge, TimeTenses tenses) {
        this.tenses = tenses;
        for (String table : List.of("releasing", "openings")) {
            knowledge.expressions().rows(table).forEach(row -> telling.add(row.get("verb")));
        }
        knowledge.expressions().rows("saying").stream()
                .filter(row -> "clause".equals(row.get("takes")))
                .forEach(row -> telling.add(row.get("verb")));
    }

    /**
     * What a sentence says of all its times.
     *
     * @param describes whether its text tells what is the case, and not what happened
     * @param past whether it has a past tense
     * @param tagged whether it has a verb at all
     */
    record Setting(boolean describes, boolean past, boolean tagged) {

        static Setting of(Sentence sentence, boolean describes) {
            return new Setting(
                    describes,
                    sentence.tokens().stream().anyMatch(Habits::isPast),
                    sentence.tokens().stream().anyMatch(Token::isVerb));
        }
    }

    /** Whether a text tells what is the case, and not what happened. */
    static boolean describes(Document document) {
        long past = document.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.xpos().equals("VBD"))
                .count();
        long present = document.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> PRESENT.contains(t.xpos()))
                .count();
        return present >= LEAST && present > SHARE * past;
    }

    /** What is no time of its own: a weekday of each week, "today" for nowadays. */
    boolean isNoDay(Sentence sentence, List<Lexeme> text, TimeParse parse, Setting setting) {
        boolean weekday = parse.expression() instanceof Weekday;
        return isCompound(sentence, text, parse)
                || isBareSeason(text, parse) && !isPresent(sentence, text, parse, setting)
                || isToThis(text, parse)
                || weekday && (isEach(text, parse) || setting.describes() && isPresent(sentence, text, parse, setting))
                || isNowadays(sentence, text, parse, setting);
    }

    /** "Summer is hot": a season of one year has its preposition. */
    private static boolean isBareSeason(List<Lexeme> text, TimeParse parse) {
        return parse.expression() instanceof Season && !NamedTimes.isSaid(text, parse.start());
    }

    private static boolean isCompound(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        return parse.expression() instanceof Season
                && sentence.headOf(span(text, parse))
                        .filter(t -> t.is("compound"))
                        .isPresent();
    }

    private static Span span(List<Lexeme> text, TimeParse parse) {
        return text.get(parse.start()).span().cover(text.get(parse.end() - 1).span());
    }

    /** "to this day". */
    private static boolean isToThis(List<Lexeme> text, TimeParse parse) {
        return parse.expression() instanceof Shift s
                && s.count() == 0
                && TimeWords.is(text, parse.start() - 1, "to")
                && TimeWords.is(text, parse.start(), "this");
    }

    /** The expression, or each of its kind. */
    TimeParse recurring(Sentence sentence, List<Lexeme> text, TimeParse parse, Setting setting) {
        boolean each = isOfEachYear(parse)
                && (text.get(Math.max(0, parse.start() - 1)).is("every")
                        || text.get(Math.max(0, parse.start() - 1)).is("each")
                        || (setting.describes() || isBareSeason(text, parse))
                                && isPresent(sentence, text, parse, setting));
        return each ? recurring(parse) : parse;
    }

    private static TimeParse recurring(TimeParse parse) {
        List<TimeParse> parts = parse.parts().stream().map(Habits::recurring).toList();
        return new TimeParse(parse.start(), parse.end(), new Recurring(parse.expression()), parts);
    }

    private static boolean isOfEachYear(TimeParse parse) {
        return parse.parts().isEmpty()
                ? parse.expression() instanceof Season
                        || parse.expression() instanceof CalendarDate date
                                && date.year().isEmpty()
                                && date.day().isEmpty()
                : parse.parts().stream().allMatch(Habits::isOfEachYear);
    }

    private static boolean isEach(List<Lexeme> text, TimeParse parse) {
        return parse.start() > 0 && EACH.contains(text.get(parse.start() - 1).lower());
    }

    private boolean isPresent(Sentence sentence, List<Lexeme> text, TimeParse parse, Setting setting) {
        return !setting.past() && !tenses.isFuture(sentence, text, parse);
    }

    private static boolean isPast(Token token) {
        return token.xpos().equals("VBD")
                || token.lemma().equals("have") && token.upos().equals("AUX");
    }

    /** "Today, most of it is sold online", "known today as": no past, no future, so no day. */
    private boolean isNowadays(Sentence sentence, List<Lexeme> text, TimeParse parse, Setting setting) {
        boolean today = parse.expression() instanceof Shift s
                && s.count() == 0
                && s.grain() == Grain.DAY
                && parse.end() == parse.start() + 1;
        return today
                && (setting.describes() || setting.tagged())
                && !tenses.isFuture(sentence, text, parse)
                && (setting.describes()
                        || !setting.past()
                        || isLasting(
                                sentence, sentence.token(text.get(parse.start()).token())));
    }

    /** Whether the verb above is a simple present that tells nothing new, or a participle, alone or in the present. */
    private boolean isLasting(Sentence sentence, Token today) {
        if (sentence.tokens().size() > LONGEST) {
            return false;
        }
        Optional<Token> above = sentence.head(today);
        for (int i = 0; i < DEEPEST && above.isPresent() && !isClause(sentence, above.get()); i++) {
            above = sentence.head(above.get());
        }
        return above.filter(v -> isSimplePresent(sentence, v) || isBareParticiple(sentence, v))
                .isPresent();
    }

    private static boolean isClause(Sentence sentence, Token token) {
        return token.isVerb() || sentence.children(token, "cop").findAny().isPresent();
    }

    private boolean isSimplePresent(Sentence sentence, Token verb) {
        boolean copula = sentence.children(verb, "cop").anyMatch(c -> PRESENT.contains(c.xpos()));
        return copula
                || PRESENT.contains(verb.xpos())
                        && !telling.contains(verb.lemma())
                        && sentence.children(verb, "aux").findAny().isEmpty();
    }

    /** "Known today as", but "issued today": what is given out is so on one day. */
    private boolean isBareParticiple(Sentence sentence, Token verb) {
        return verb.xpos().equals("VBN")
                && !telling.contains(verb.lemma())
                && sentence.children(verb).stream()
                        .filter(c -> c.upos().equals("AUX"))
                        .allMatch(c -> PRESENT.contains(c.xpos()) && c.is("aux:pass"));
    }
}
