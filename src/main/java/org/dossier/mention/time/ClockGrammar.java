package org.dossier.mention.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression.Clock;
import org.dossier.mention.number.Lexeme;

/** Reads times of day: "22:30", "8:30 am", "6.23 p.m.", "9 am". */
final class ClockGrammar {

    private static final int NOON = 12;
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    private ClockGrammar() {}

    static Optional<TimeParse> read(List<Lexeme> text, int at) {
        if (at >= text.size() || !text.get(at).isNumber()) {
            return Optional.empty();
        }
        return withMinutes(text, at).or(() -> dotted(text, at)).or(() -> hour(text, at));
    }

    private static Optional<TimeParse> withMinutes(List<Lexeme> text, int at) {
        boolean prolonged =
                TimeWords.is(text, at + 3, ":") || at > 0 && text.get(at).glued() && !TimeWords.isDash(text, at - 1);
        if (!hasMinutes(text, at) || isVerse(text, at) || prolonged) {
            return Optional.empty();
        }
        return clock(
                text,
                at,
                at + 3,
                Integer.parseInt(text.get(at).text()),
                Integer.parseInt(text.get(at + 2).text()));
    }

    private static boolean hasMinutes(List<Lexeme> text, int at) {
        return at + 2 < text.size()
                && text.get(at).isDigits(1, 2)
                && text.get(at + 1).is(":")
                && text.get(at + 1).glued()
                && text.get(at + 2).glued()
                && text.get(at + 2).isDigits(2, 2);
    }

    /** "Matthew 5:17" */
    private static boolean isVerse(List<Lexeme> text, int at) {
        return at > 0
                && text.get(at - 1).isCapitalized()
                && half(text, at + 3) < 0
                && text.get(at).text().length() == 1;
    }

    /** "6.23 p.m." has a full stop, so it needs the half of the day. */
    private static Optional<TimeParse> dotted(List<Lexeme> text, int at) {
        BigDecimal value = text.get(at).value().orElse(BigDecimal.ZERO);
        if (value.scale() != 2 || half(text, at + 1) < 0 || value.intValue() > NOON) {
            return Optional.empty();
        }
        int minutes = value.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        return clock(text, at, at + 1, value.intValue(), minutes);
    }

    private static Optional<TimeParse> hour(List<Lexeme> text, int at) {
        return text.get(at).isDigits(1, 2) && half(text, at + 1) >= 0
                ? clock(text, at, at + 1, Integer.parseInt(text.get(at).text()), 0)
                : Optional.empty();
    }

    private static Optional<TimeParse> clock(List<Lexeme> text, int start, int end, int hour, int minutes) {
        int half = half(text, end);
        boolean twelve = half >= 0 && hour > NOON;
        if (hour >= HOURS || minutes >= MINUTES || twelve) {
            return Optional.empty();
        }
        int hours = half < 0 ? hour : hour % NOON + half * NOON;
        return Optional.of(TimeParse.of(start, half < 0 ? end : end + 1, new Clock(hours, minutes)));
    }

    /** 0 before noon, 1 after, -1 if the text does not say. */
    private static int half(List<Lexeme> text, int at) {
        if (TimeWords.is(text, at, "am") || TimeWords.is(text, at, "a.m.")) {
            return 0;
        }
        return TimeWords.is(text, at, "pm") || TimeWords.is(text, at, "p.m.") ? 1 : -1;
    }
}
