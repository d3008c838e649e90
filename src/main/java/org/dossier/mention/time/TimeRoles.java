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

/** Says how a time stands in its sentence: behind which preposition, and whether the clause speaks of what is to come. */
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
    private static final Set<String> CLAUSE_ENDS =
            Set.of(";", ":", "\"", "“", "”", "and", "but", "which", "who", "while");
    /** They also stand around the name of a campaign. */
    private static final Set<String> MARKS = Set.of("\"", "“", "”");

    private static final int REACH = 14;

    /** How far before a time "since" may stand that opens its clause. */
    private static final int SINCE_REACH = 24;

    private final TimeWords words;
    private final Set<String> openings;

    TimeRoles(TimeWords words, Knowledge knowledge) {
        this.words = words;
        openings = knowledge.expressions().words("openings", "verb");
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
        if (TimeWords.is(text, at, "to") && TimeWords.is(text, at - 1, "back")) {
            return Time.Role.FROM;
        }
        if (TimeWords.is(text, at, "as") && TimeWords.is(text, at + 1, "of")) {
            return Time.Role.BY;
        }
        Time.Role role = ROLES.getOrDefault(text.get(at).lower(), Time.Role.AT);
        return role == Time.Role.AT && isSinceOpening(sentence, text, at) ? Time.Role.SINCE : role;
    }

    /** "since the start of a campaign in April", "since it was launched in April". */
    private boolean isSinceOpening(Sentence sentence, List<Lexeme> text, int preposition) {
        boolean opening = false;
        for (int at = preposition - 1; at >= Math.max(0, preposition - SINCE_REACH); at--) {
            Lexeme piece = text.get(at);
            if (piece.lower().equals("since")) {
                return opening;
            }
            boolean ends = CLAUSE_ENDS.contains(piece.lower())
                    && !MARKS.contains(piece.lower())
                    && !joinsNouns(sentence, text, at);
            if (piece.is(",") || ends) {
                return false;
            }
            opening |= opens(sentence, piece);
        }
        return false;
    }

    /** "since the action for enforcement and control was launched in March". */
    private static boolean joinsNouns(Sentence sentence, List<Lexeme> text, int at) {
        return text.get(at).is("and")
                && at > 0
                && token(sentence, text.get(at - 1)).filter(Token::isNoun).isPresent()
                && token(sentence, text.get(at + 1)).filter(Token::isNoun).isPresent();
    }

    /** "since January" runs until the day of writing. */
    TimeExpression open(TimeParse parse, Time.Role role) {
        boolean interval = parse.expression() instanceof TimeExpression.Interval;
        return role == Time.Role.SINCE && !interval
                ? new TimeExpression.Interval(Optional.of(parse.expression()), Optional.empty())
                : parse.expression();
    }

    /** Future where a word that plans ("will", "is due to") stands in the same clause, near enough. */
    Time.Tense tense(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        boolean comma = TimeWords.is(text, parse.end(), ",");
        Time.Tense before = tense(sentence, text, parse.start() - 1, -1);
        if (before == Time.Tense.FUTURE) {
            return before;
        }
        Time.Tense behind = tense(sentence, text, comma ? parse.end() + 1 : parse.end(), 1);
        return behind == Time.Tense.FUTURE || behind == Time.Tense.PAST && !(comma && hasVerb(sentence, text, parse))
                ? behind
                : before;
    }

    /** Whether the clause has a verb before the time: then that behind a comma is another's. */
    private static boolean hasVerb(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        return text.subList(Math.max(0, parse.start() - REACH), parse.start()).stream()
                .anyMatch(p -> token(sentence, p).filter(Token::isVerb).isPresent());
    }

    boolean isFuture(Sentence sentence, List<Lexeme> text, TimeParse parse) {
        return tense(sentence, text, parse) == Time.Tense.FUTURE;
    }

    private Time.Tense tense(Sentence sentence, List<Lexeme> text, int from, int step) {
        int at = from;
        for (int steps = 0; steps < REACH && at >= 0 && at < text.size(); steps++) {
            Lexeme piece = text.get(at);
            if (CLAUSE_ENDS.contains(piece.lower()) || step > 0 && piece.is(",")) {
                return Time.Tense.OPEN;
            }
            if (isPlan(sentence, piece) || isToBe(text, at)) {
                return Time.Tense.FUTURE;
            }
            if (isPast(sentence, text, at)) {
                return opens(sentence, piece) ? Time.Tense.OPEN : Time.Tense.PAST;
            }
            at += step;
        }
        return Time.Tense.OPEN;
    }

    private boolean isPlan(Sentence sentence, Lexeme piece) {
        Optional<Token> token = token(sentence, piece);
        return words.planned.contains(piece.lower())
                || token.filter(t ->
                                words.planned.contains(t.lemma()) && !t.xpos().equals("VBD"))
                        .isPresent();
    }

    /** "is to follow in spring". */
    private static boolean isToBe(List<Lexeme> text, int at) {
        return TimeWords.is(text, at, "to") && (TimeWords.is(text, at - 1, "is") || TimeWords.is(text, at - 1, "are"));
    }

    /** "launched a campaign from July to December": past is only its opening. */
    private boolean opens(Sentence sentence, Lexeme piece) {
        return token(sentence, piece).filter(t -> openings.contains(t.lemma())).isPresent();
    }

    /** A past tense, or a participle but that of "will be launched". */
    private static boolean isPast(Sentence sentence, List<Lexeme> text, int at) {
        return token(sentence, text.get(at))
                .filter(t -> t.xpos().equals("VBD") || t.xpos().equals("VBN") && !TimeWords.is(text, at - 1, "be"))
                .isPresent();
    }

    private static Optional<Token> token(Sentence sentence, Lexeme piece) {
        return piece.token() < sentence.tokens().size() ? Optional.of(sentence.token(piece.token())) : Optional.empty();
    }
}
