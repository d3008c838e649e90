package org.dossier.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Phrases;

/**
 * Years of three digits, "in 348", "(594)": only in a text that counts years by their era, else they are numbers. Such a year belongs to
 * the era that was named last.
 */
final class AncientYears {

    private static final Set<String> BEFORE_YEARS =
            Set.of("in", "since", "from", "to", "until", "by", "before", "after", "around", "about", "between");

    private final TimeWords words;

    AncientYears(TimeWords words) {
        this.words = words;
    }

    /** The sign of the first era that a text names beside a number: -1 before the common era; 0 if it names none. */
    int firstEra(List<List<Lexeme>> sentences) {
        return sentences.stream()
                .mapToInt(text -> era(text, 0, text.size()))
                .filter(era -> era != 0)
                .findFirst()
                .orElse(0);
    }

    /** The sign of the first era that the pieces name beside a number, 0 if none. */
    int era(List<Lexeme> text, int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<Phrases.Match<Integer>> era = words.eras.at(text, at).filter(m -> isBesideNumber(text, m));
            if (era.isPresent() && EraGrammar.isUpper(text, era.get())) {
                return era.get().value();
            }
        }
        return 0;
    }

    private static boolean isBesideNumber(List<Lexeme> text, Phrases.Match<Integer> era) {
        return isYear(text, era.start() - 1) || isYear(text, era.end());
    }

    Optional<TimeParse> read(List<Lexeme> text, int at, int era) {
        if (era == 0 || !text.get(at).isDigits(3, 3) || text.get(at).text().startsWith("0")) {
            return Optional.empty();
        }
        boolean alone = TimeWords.is(text, at - 1, "(") && TimeWords.is(text, at + 1, ")");
        boolean said = at > 0 && BEFORE_YEARS.contains(text.get(at - 1).lower()) && endsPhrase(text, at + 1);
        int year = Integer.parseInt(text.get(at).text());
        return alone || said ? Optional.of(TimeParse.of(at, at + 1, CalendarDate.of(era * year))) : Optional.empty();
    }

    /** What could be counted does not follow: "in 348, he died", "in 348 Pachomius died". */
    private static boolean endsPhrase(List<Lexeme> text, int at) {
        return at >= text.size()
                || text.get(at).isCapitalized()
                || !text.get(at).isWord() && !text.get(at).is("%");
    }

    private static boolean isYear(List<Lexeme> text, int at) {
        return at >= 0 && at < text.size() && text.get(at).isDigits(1, 4);
    }
}
