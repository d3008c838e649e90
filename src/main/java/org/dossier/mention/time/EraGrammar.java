package org.dossier.mention.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dossier.mention.model.TimeExpression;
import org.dossier.mention.model.TimeExpression.CalendarDate;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.Phrases;

/** Reads years by their era and stretches of years: "508 BC", "the 1990s", "the 17th century", "World War II". */
final class EraGrammar {

    private final TimeWords words;
    private final Ordinals ordinals;

    EraGrammar(TimeWords words) {
        this.words = words;
        ordinals = new Ordinals(words);
    }

    Optional<TimeParse> read(List<Lexeme> text, int at) {
        return eraYear(text, at)
                .or(() -> period(text, at))
                .or(() -> years(text, at))
                .or(() -> century(text, at));
    }

    /** "508 BC", "394 AD", "AD 842". */
    private Optional<TimeParse> eraYear(List<Lexeme> text, int at) {
        Optional<Phrases.Match<Integer>> before = words.eras.at(text, at).filter(m -> isUpper(text, m));
        int number = before.map(Phrases.Match::end).orElse(at);
        if (number >= text.size() || !text.get(number).isDigits(1, 4)) {
            return Optional.empty();
        }
        Optional<Phrases.Match<Integer>> era =
                before.or(() -> words.eras.at(text, number + 1).filter(m -> isUpper(text, m)));
        int year = Integer.parseInt(text.get(number).text());
        return era.filter(m -> year > 0)
                .map(m -> TimeParse.of(at, Math.max(m.end(), number + 1), CalendarDate.of(m.value() * year)));
    }

    static boolean isUpper(List<Lexeme> text, Phrases.Match<Integer> match) {
        String mark = text.get(match.start()).text();
        return mark.equals(mark.toUpperCase(Locale.ROOT));
    }

    /** "World War II". */
    private Optional<TimeParse> period(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        return start < text.size()
                        && (text.get(start).isCapitalized() || text.get(start).isNumber())
                ? words.periods.at(text, start).map(m -> TimeParse.of(at, m.end(), m.value()))
                : Optional.empty();
    }

    /** "the 1990s", "mid-1980s", "the sixties". */
    private Optional<TimeParse> years(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        if (start >= text.size()) {
            return Optional.empty();
        }
        Optional<Integer> named = start > at ? TimeWords.word(text, start, words.decades) : Optional.empty();
        if (named.isPresent()) {
            return Optional.of(TimeParse.of(at, start + 1, new TimeExpression.Years(named.get(), 10, Grain.DECADE)));
        }
        return isPlural(text, start)
                ? Optional.of(TimeParse.of(
                        at, start + 2, years(Integer.parseInt(text.get(start).text()))))
                : Optional.empty();
    }

    private static boolean isPlural(List<Lexeme> text, int start) {
        return text.get(start).isDigits(4, 4)
                && text.get(start).text().endsWith("0")
                && start + 1 < text.size()
                && text.get(start + 1).glued()
                && (text.get(start + 1).is("s") || text.get(start + 1).is("'s"));
    }

    private static TimeExpression.Years years(int first) {
        boolean century = first % 100 == 0 && first < 2000;
        return new TimeExpression.Years(first, century ? 100 : 10, century ? Grain.CENTURY : Grain.DECADE);
    }

    /** "the 20th century", "nineteenth-century". */
    private Optional<TimeParse> century(List<Lexeme> text, int at) {
        int start = TimeWords.is(text, at, "the") ? at + 1 : at;
        Optional<Integer> number = ordinals.at(text, start);
        if (number.isEmpty() || number.get() < 1) {
            return Optional.empty();
        }
        int next = Ordinals.after(text, start);
        next = TimeWords.isDash(text, next) ? next + 1 : next;
        boolean century =
                words.unit(text, next).filter(u -> u.grain() == Grain.CENTURY).isPresent();
        return century ? Optional.of(century(text, at, next + 1, number.get())) : Optional.empty();
    }

    /** The seventh century ends with 699, the seventh before the common era with -600. */
    private TimeParse century(List<Lexeme> text, int start, int end, int number) {
        Optional<Phrases.Match<Integer>> era = words.eras.at(text, end).filter(m -> isUpper(text, m));
        boolean before = era.filter(m -> m.value() < 0).isPresent();
        int first = before ? -100 * number : 100 * (number - 1);
        return TimeParse.of(
                start, era.map(Phrases.Match::end).orElse(end), new TimeExpression.Years(first, 100, Grain.CENTURY));
    }
}
