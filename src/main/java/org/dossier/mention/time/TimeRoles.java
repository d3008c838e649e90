package org.dossier.mention.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Time;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.number.Lexeme;

/** Says how a time stands in its sentence: behind which preposition, or behind a verb of saying. */
final class TimeRoles {

    private static final Map<String, Time.Role> ROLES = Map.of(
            "from", Time.Role.FROM,
            "since", Time.Role.SINCE,
            "until", Time.Role.UNTIL,
            "till", Time.Role.UNTIL,
            "through", Time.Role.UNTIL,
            "to", Time.Role.UNTIL,
            "by", Time.Role.BY,
            "before", Time.Role.BEFORE,
            "after", Time.Role.AFTER,
            "between", Time.Role.BETWEEN);
    private static final Set<String> LIGHT =
            Set.of("the", "early", "late", "mid", "about", "around", "at", "end", "of", "start", "-", "least");
    /** They also stand around the name of a campaign. */
    private static final Set<String> MARKS = Set.of("\"", "“", "”");

    private static final Set<String> COMPARING = Set.of("than", "against", "versus");

    /** "up from", "compared with": words that compare only behind another. */
    private static final Map<String, Set<String>> COMPARING_BEHIND = Map.of(
            "from", Set.of("up", "down"),
            "with", Set.of("compared"),
            "to", Set.of("compared"));

    /** "Since" behind or before them tells the time, not the reason. */
    private static final Set<String> PERFECT = Set.of("has", "have", "had");

    /** How far before a time the word may stand that compares. */
    private static final int COMPARED = 6;

    /** How far before a time "since" may stand that opens its clause. */
    private static final int SINCE_REACH = 24;

    private final TimeTenses tenses;
    private final SaidTimes said;

    TimeRoles(TimeTenses tenses, Knowledge knowledge) {
        this.tenses = tenses;
        said = new SaidTimes(knowledge.expressions());
    }

    Time.Role role(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        if (!parse.parts().isEmpty()) {
            return Time.Role.BETWEEN;
        }
        int at = parse.start() - 1;
        for (int steps = 0; steps < 4 && at >= 0 && LIGHT.contains(text.get(at).lower()); steps++) {
            at--;
        }
        if (at < 0) {
            return Time.Role.AT;
        }
        Time.Role role = preposition(text, at);
        return role == Time.Role.AT ? unmarked(sentence, text, parse, at) : role;
    }

    /** What the word says behind which the time stands. */
    private static Time.Role preposition(List<Lexeme> text, int at) {
        if (TimeWords.is(text, at, "to") && TimeWords.is(text, at - 1, "back")) {
            return Time.Role.FROM;
        }
        if (TimeWords.is(text, at, "as") && TimeWords.is(text, at + 1, "of")) {
            return Time.Role.BY;
        }
        return ROLES.getOrDefault(text.get(at).lower(), Time.Role.AT);
    }

    /** What its clause says of a time that no preposition tells anything of. */
    private Time.Role unmarked(Sentence sentence, List<Lexeme> text, TimeParse parse, int preposition) {
        int first = text.get(parse.start()).token();
        int last = text.get(parse.end() - 1).token();
        if (said.isSaid(sentence, first, last + 1)) {
            return Time.Role.SAID;
        }
        if (isSinceOpening(sentence, text, preposition)) {
            return Time.Role.SINCE;
        }
        return isCompared(text, parse.start()) ? Time.Role.THAN : Time.Role.AT;
    }

    /** "22 more than the year before", "up from 22 the year before", "against 600 kilograms in 2019", "twice as many as in 2016". */
    private static boolean isCompared(List<Lexeme> text, int time) {
        if (TimeWords.is(text, time - 2, "as") && TimeWords.is(text, time - 1, "in")) {
            return true;
        }
        boolean number = false;
        for (int at = time - 1; at >= Math.max(0, time - COMPARED); at--) {
            Lexeme piece = text.get(at);
            if (piece.is("than")) {
                return !number || TimeWords.is(text, at + 1, "the");
            }
            if (compares(text, at)) {
                return number;
            }
            if (piece.is(",") || TimeTenses.CLAUSE_ENDS.contains(piece.lower())) {
                return false;
            }
            number |= piece.isNumber();
        }
        return false;
    }

    private static boolean compares(List<Lexeme> text, int at) {
        return COMPARING.contains(text.get(at).lower())
                || at > 0
                        && COMPARING_BEHIND
                                .getOrDefault(text.get(at).lower(), Set.of())
                                .contains(text.get(at - 1).lower());
    }

    /** "since the start of a campaign in April", "since it was launched in April", "has made 40 arrests since the law took effect in April". */
    private boolean isSinceOpening(Sentence sentence, List<Lexeme> text, int preposition) {
        boolean opening = false;
        for (int at = preposition - 1; at >= Math.max(0, preposition - SINCE_REACH); at--) {
            Lexeme piece = text.get(at);
            if (piece.lower().equals("since")) {
                return opening
                        || isPerfect(text.subList(0, at))
                        || at == 0 && isPerfect(text.subList(preposition, text.size()));
            }
            boolean ends = TimeTenses.CLAUSE_ENDS.contains(piece.lower())
                    && !MARKS.contains(piece.lower())
                    && !joinsNouns(sentence, text, at);
            if (piece.is(",") || ends) {
                return false;
            }
            opening |= tenses.opens(sentence, piece);
        }
        return false;
    }

    private static boolean isPerfect(List<Lexeme> clause) {
        return clause.stream().anyMatch(l -> PERFECT.contains(l.lower()));
    }

    /** "since the action for enforcement and control was launched in March". */
    private static boolean joinsNouns(Sentence sentence, List<Lexeme> text, int at) {
        return text.get(at).is("and")
                && at > 0
                && TimeTenses.token(sentence, text.get(at - 1))
                        .filter(Token::isNoun)
                        .isPresent()
                && TimeTenses.token(sentence, text.get(at + 1))
                        .filter(Token::isNoun)
                        .isPresent();
    }

    /** "since January" runs until the day of writing. */
    TimeExpression open(TimeParse parse, Time.Role role) {
        boolean interval = parse.expression() instanceof TimeExpression.Interval;
        return role == Time.Role.SINCE && !interval
                ? new TimeExpression.Interval(Optional.of(parse.expression()), Optional.empty())
                : parse.expression();
    }
}
