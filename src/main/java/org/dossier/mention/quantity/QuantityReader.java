package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dossier.article.Span;
import org.dossier.document.Dateline;
import org.dossier.document.Sentence;
import org.dossier.document.Token;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Bound;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.CountedNoun;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;
import org.dossier.mention.number.Numeral;
import org.dossier.mention.number.UnmarkedNouns;

/** Reads one number with its hedge, its unit or noun, and its conversion; a range gives its two ends. */
final class QuantityReader {

    /** What was read, and the piece behind it. */
    record Read(List<Quantity> quantities, int end) {}

    private final AmountReader amounts;

    private final Hedges hedges;
    private final Conversions conversions;
    private final OtherUnits otherUnits;
    private final Map<String, String> uninflected = new HashMap<>();

    QuantityReader(Knowledge knowledge, NumberReader numbers) {
        amounts = new AmountReader(knowledge, numbers);
        hedges = new Hedges(knowledge);
        conversions = new Conversions(amounts, hedges);
        otherUnits = amounts.otherUnits(hedges);
        knowledge.expressions().rows("uninflected").forEach(r -> uninflected.put(r.get("noun"), r.get("unit")));
    }

    Optional<Read> read(Sentence sentence, List<Lexeme> text, Numeral number, String country) {
        AmountReader.Amount amount = amounts.read(text, number, country);
        OptionalInt rate = conversions.endOfRate(text, amount, country);
        if (rate.isPresent()) {
            return Optional.of(new Read(List.of(), rate.getAsInt()));
        }
        return amounts.range(text, number, country)
                .filter(r -> !isOfDateline(sentence, text, r))
                .flatMap(r -> range(sentence, text, r, country))
                .or(() -> single(sentence, text, amount, country));
    }

    /** "DHAKA, Feb 3 – Fourteen people were held": the dash behind the day joins no numbers. */
    private static boolean isOfDateline(Sentence sentence, List<Lexeme> text, AmountReader.Range range) {
        return text.get(range.low().number().start()).token() < Dateline.end(sentence);
    }

    private Optional<Read> range(Sentence sentence, List<Lexeme> text, AmountReader.Range range, String country) {
        Optional<Read> high = single(sentence, text, range.high(), country);
        return high.filter(h -> !h.quantities().isEmpty()).map(h -> {
            Quantity to = h.quantities().getFirst();
            Span span = text.get(range.start()).span().cover(to.span());
            Numeral least = range.low().number();
            Quantity first = new Quantity(
                    span,
                    sentence.index(),
                    to.head(),
                    span(text, least.start(), least.end()),
                    least.value(),
                    to.unit(),
                    to.kind(),
                    Bound.AT_LEAST,
                    Optional.empty());
            return new Read(List.of(first, to.in(span).within(Bound.UP_TO)), h.end());
        });
    }

    private Optional<Read> single(Sentence sentence, List<Lexeme> text, AmountReader.Amount amount, String country) {
        Optional<Hedges.Hedge> glued =
                hedges.glued(text, amount.number().end(), amount.unit().isEmpty());
        int end = Math.max(amount.end(), glued.map(Hedges.Hedge::end).orElse(0));
        Optional<CountedNoun> noun =
                amount.unit().isEmpty() ? noun(sentence, text, amount.number(), end) : Optional.empty();
        if (!isQuantity(sentence, text, amount, noun)) {
            return Optional.empty();
        }
        Optional<Hedges.Hedge> after =
                hedges.after(text, noun.map(n -> pieceAfter(text, n.head())).orElse(end));
        int behind = after.map(Hedges.Hedge::end).orElse(end);
        Optional<Conversions.Found> converted = amount.kind() == Quantity.Unit.MONEY
                ? conversions.after(text, behind, amount.unit(), country)
                : Optional.empty();
        int last = converted.map(Conversions.Found::end).orElse(pastOtherUnits(text, behind, amount));
        Optional<Hedges.Hedge> before = before(text, amount);
        Span span = span(text, before.map(Hedges.Hedge::start).orElse(amount.start()), last);
        Bound bound =
                before.or(() -> glued).or(() -> after).map(Hedges.Hedge::bound).orElse(Bound.EXACTLY);
        Optional<Quantity.Amount> other = converted.map(c -> new Quantity.Amount(c.value(), c.code()));
        return Optional.of(new Read(List.of(quantity(sentence, text, amount, noun, span, bound, other)), last));
    }

    private int pastOtherUnits(List<Lexeme> text, int behind, AmountReader.Amount amount) {
        return amount.kind() == Quantity.Unit.MEASURE
                ? otherUnits.end(text, behind, amount.number().value())
                : behind;
    }

    private Optional<Hedges.Hedge> before(List<Lexeme> text, AmountReader.Amount amount) {
        Optional<Hedges.Hedge> hedge = hedges.before(text, amount.start());
        return hedge.isEmpty() && amount.kind() == Quantity.Unit.MONEY ? hedges.ofValue(text, amount.start()) : hedge;
    }

    /** @param span of the number with hedges, unit and what it is converted to */
    private Quantity quantity(
            Sentence sentence,
            List<Lexeme> text,
            AmountReader.Amount amount,
            Optional<CountedNoun> noun,
            Span span,
            Bound bound,
            Optional<Quantity.Amount> converted) {
        return new Quantity(
                noun.map(n -> span.cover(n.head().span())).orElse(span),
                sentence.index(),
                noun.map(n -> n.head().index()).orElseGet(() -> head(sentence, text, amount)),
                span(text, amount.number().start(), amount.number().end()),
                WholeNumbers.value(text, amount, noun.isPresent()),
                noun.map(this::unit).orElse(amount.unit()),
                amount.kind(),
                bound,
                converted);
    }

    private boolean isQuantity(
            Sentence sentence, List<Lexeme> text, AmountReader.Amount amount, Optional<CountedNoun> noun) {
        if (noun.isPresent()) {
            return !isOneOf(text, amount)
                    && !(amount.unit().isEmpty() && BareNumber.isGluedToLetters(text, amount.start()));
        }
        return !amount.unit().isEmpty()
                || !BareNumber.isGluedToLetters(text, amount.start())
                        && BareNumber.mayStandAlone(sentence, text, amount.number());
    }

    private Optional<CountedNoun> noun(Sentence sentence, List<Lexeme> text, Numeral number, int end) {
        if (end >= text.size() || sentence.tokens().isEmpty()) {
            return Optional.empty();
        }
        int from = text.get(end).token();
        return CountedNoun.at(sentence, from, uninflected.keySet())
                .or(() -> CountedNoun.afterOf(sentence, from, uninflected.keySet()))
                .or(() -> isSeveral(number)
                        ? UnmarkedNouns.find(
                                sentence, text.get(number.end() - 1).token())
                        : Optional.empty());
    }

    private static boolean isSeveral(Numeral number) {
        return number.value().stripTrailingZeros().scale() <= 0
                && number.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** "one of the largest hauls" counts nothing. */
    private static boolean isOneOf(List<Lexeme> text, AmountReader.Amount amount) {
        return amount.number().words()
                && amount.number().value().compareTo(BigDecimal.ONE) == 0
                && amount.end() < text.size()
                && text.get(amount.end()).is("of");
    }

    private String unit(CountedNoun noun) {
        return uninflected.getOrDefault(noun.unit(), noun.unit());
    }

    private static int head(Sentence sentence, List<Lexeme> text, AmountReader.Amount amount) {
        return sentence.headOf(span(text, amount.start(), amount.end()))
                .map(Token::index)
                .orElse(text.get(amount.end() - 1).token());
    }

    private static int pieceAfter(List<Lexeme> text, Token token) {
        int at = 0;
        int high = text.size();
        while (at < high) {
            int middle = (at + high) / 2;
            if (text.get(middle).span().start() < token.span().end()) {
                at = middle + 1;
            } else {
                high = middle;
            }
        }
        return at;
    }

    private static Span span(List<Lexeme> text, int start, int end) {
        return text.get(start).span().cover(text.get(end - 1).span());
    }
}
