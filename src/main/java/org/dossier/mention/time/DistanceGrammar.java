package org.dossier.mention.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.TimeExpression.Anaphoric;
import org.dossier.mention.model.TimeExpression.Grain;
import org.dossier.mention.model.TimeExpression.Preceding;
import org.dossier.mention.model.TimeExpression.Relative;
import org.dossier.mention.model.TimeExpression.Shift;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;

/** Reads what lies some units of time from a day: "two years ago", "three days earlier", "two weeks before Christmas". */
final class DistanceGrammar {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final Set<String> EARLIER = Set.of("earlier", "before", "previously");
    private static final Set<String> LATER = Set.of("later", "after", "afterwards");

    /** A number of units, over the pieces before {@code end}. */
    record Length(int end, int count, Grain grain) {}

    private final TimeWords words;
    private final NumberReader numbers;
    private final TimeGrammar grammar;

    DistanceGrammar(TimeWords words, NumberReader numbers, TimeGrammar grammar) {
        this.words = words;
        this.numbers = numbers;
        this.grammar = grammar;
    }

    /** "two years ago", "three days earlier", "two weeks before Christmas", "the day before", "the year after X", "the two years before". */
    Optional<TimeParse> read(List<Lexeme> text, int at, int depth) {
        boolean the = TimeWords.is(text, at, "the");
        Optional<TimeParse> stretch = the ? stretchBefore(text, at) : Optional.empty();
        if (stretch.isPresent()) {
            return stretch;
        }
        Optional<Length> length = the
                ? words.unit(text, at + 1)
                        .filter(u -> !RelativeGrammar.isPlural(text, at + 1))
                        .map(u -> new Length(at + 2, u.count(), u.grain()))
                : length(text, at);
        if (length.isEmpty() || length.get().end() >= text.size()) {
            return Optional.empty();
        }
        int after = length.get().end();
        String word = text.get(after).lower();
        if (!the && (word.equals("ago") || word.equals("back"))) {
            return Optional.of(TimeParse.of(at, after + 1, ago(length.get())));
        }
        return anchored(text, at, length.get(), depth).or(() -> unanchored(text, at, length.get(), word));
    }

    /** "the two years before", with nothing behind that they are before. */
    private Optional<TimeParse> stretchBefore(List<Lexeme> text, int at) {
        return length(text, at + 1)
                .filter(l -> RelativeGrammar.isPlural(text, l.end() - 1))
                .filter(l -> TimeWords.isAny(text, l.end(), Set.of("before", "earlier")))
                .filter(l ->
                        l.end() + 1 >= text.size() || !text.get(l.end() + 1).isWord())
                .map(l -> TimeParse.of(at, l.end() + 1, new Preceding(l.count(), l.grain())));
    }

    /** "a decade ago" is a year. */
    private static Shift ago(Length length) {
        return switch (length.grain()) {
            case DECADE -> new Shift(-10 * length.count(), Grain.YEAR);
            case CENTURY -> new Shift(-100 * length.count(), Grain.YEAR);
            default -> new Shift(-length.count(), length.grain());
        };
    }

    /** "a week from Monday"; "the week from Monday to Friday" is those days, and "for a week from Monday" begins then. */
    private Optional<TimeParse> anchored(List<Lexeme> text, int at, Length length, int depth) {
        int after = length.end();
        boolean two = TimeWords.is(text, after, "ahead") && TimeWords.is(text, after + 1, "of")
                || TimeWords.is(text, after, "prior") && TimeWords.is(text, after + 1, "to");
        boolean later = TimeWords.isAny(text, after, Set.of("after", "following"))
                || TimeWords.is(text, after, "from")
                        && !TimeWords.is(text, at, "the")
                        && !TimeWords.is(text, at - 1, "for");
        if (!two && !later && !TimeWords.is(text, after, "before")) {
            return Optional.empty();
        }
        int anchorAt = two ? after + 2 : after + 1;
        int sign = later ? 1 : -1;
        int count = sign * length.count();
        return grammar.single(text, anchorAt, depth + 1)
                .map(a -> TimeParse.of(at, a.end(), new Relative(count, length.grain(), a.expression())));
    }

    private static Optional<TimeParse> unanchored(List<Lexeme> text, int at, Length length, String word) {
        boolean open =
                length.end() + 1 < text.size() && text.get(length.end() + 1).isWord();
        if (open && (word.equals("before") || word.equals("after"))) {
            return Optional.empty();
        }
        int sign = EARLIER.contains(word) ? -1 : LATER.contains(word) ? 1 : 0;
        return sign == 0
                ? Optional.empty()
                : Optional.of(TimeParse.of(
                        at,
                        length.end() + 1,
                        new Relative(sign * length.count(), length.grain(), new Anaphoric(length.grain()))));
    }

    /** "three days", "a week", "24 hours" is none. */
    Optional<Length> length(List<Lexeme> text, int at) {
        if (at >= text.size()) {
            return Optional.empty();
        }
        boolean article = text.get(at).is("a") || text.get(at).is("an");
        if (article) {
            Optional<Length> one = words.unit(text, at + 1).map(u -> new Length(at + 2, u.count(), u.grain()));
            if (one.isPresent()) {
                return one;
            }
        }
        return numbers.read(text, at)
                .filter(n -> n.value().scale() <= 0 && n.value().compareTo(MOST) < 0 && !n.share())
                .flatMap(n -> words.unit(text, n.end())
                        .map(u -> new Length(n.end() + 1, n.value().intValueExact() * u.count(), u.grain())));
    }
}
