package org.dossier.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Time;
import org.dossier.mention.number.Lexeme;

/** Says whether the clause of a time speaks of what is past or to come, as far as its words tell. */
final class TimeTenses {

    /** Words and marks at which a clause ends. */
    static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "\"", "“", "”", "and", "but", "which", "who", "while");

    private static final int REACH = 14;

    private final TimeWords words;
    private final Set<String> openings;

    TimeTenses(TimeWords words, Knowledge knowledge) {
        this.words = words;
        openings = knowledge.expressions().words("openings", "verb");
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

    /** A word that plans; not a part of another word, as in "set-top box", nor the preposition of "due to the rain". */
    private boolean isPlan(Sentence sentence, Lexeme piece) {
        Optional<Token> token = token(sentence, piece);
        boolean part = sentence.token(piece.token() + 1).xpos().equals("HYPH");
        return !part && token.filter(t -> t.is("case")).isEmpty() && isPlan(token, piece);
    }

    private boolean isPlan(Optional<Token> token, Lexeme piece) {
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
    boolean opens(Sentence sentence, Lexeme piece) {
        return token(sentence, piece).filter(t -> openings.contains(t.lemma())).isPresent();
    }

    /** A past tense, or a participle but that of "will be launched". */
    private static boolean isPast(Sentence sentence, List<Lexeme> text, int at) {
        return token(sentence, text.get(at))
                .filter(t -> t.xpos().equals("VBD") || t.xpos().equals("VBN") && !TimeWords.is(text, at - 1, "be"))
                .isPresent();
    }

    static Optional<Token> token(Sentence sentence, Lexeme piece) {
        return piece.token() < sentence.tokens().size() ? Optional.of(sentence.token(piece.token())) : Optional.empty();
    }
}
