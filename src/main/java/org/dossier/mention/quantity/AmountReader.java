package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.knowledge.Knowledge;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;
import org.dossier.mention.number.Numeral;

/** Reads a number with its currency or unit: "HK$2.3m", "1.8 crore rupees", "12 years and six months"; and ranges of them. */
final class AmountReader {

    /** A number with its unit, empty where none stands beside it; over the pieces from {@code start} to before {@code end}. */
    record Amount(int start, int end, Numeral number, String unit, Quantity.Unit kind) {}

    /** Two ends of a range, over the pieces from {@code start}; the unit is that of the high end. */
    record Range(int start, Amount low, Amount high) {}

    private static final Set<String> YEARLY = Set.of("in", "year", "fiscal", "fy");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberReader numbers;
    private final Currencies currencies;
    private final Units units;
    private final CompoundMeasures compounds;

    AmountReader(Knowledge knowledge, NumberReader numbers) {
        this.numbers = numbers;
        currencies = new Currencies(knowledge);
        units = new Units(knowledge);
        compounds = new CompoundMeasures(numbers, units);
    }

    /** How the same measures are told in other units. */
    OtherUnits otherUnits(Hedges hedges) {
        return new OtherUnits(numbers, units, hedges);
    }

    /** The amount whose number starts at {@code at}. */
    Optional<Amount> at(List<Lexeme> text, int at, String country) {
        return numbers.read(text, at).map(n -> read(text, n, country));
    }

    Amount read(List<Lexeme> text, Numeral number, String country) {
        if (number.share()) {
            return new Amount(number.start(), number.end(), number, "percent", Quantity.Unit.PERCENT);
        }
        return money(text, number, country)
                .or(() -> units.after(text, number.end(), country)
                        .map(u ->
                                compounds.whole(text, new Amount(number.start(), u.end(), number, u.name(), u.kind()))))
                .orElse(new Amount(number.start(), number.end(), number, "", Quantity.Unit.COUNT));
    }

    private Optional<Amount> money(List<Lexeme> text, Numeral number, String country) {
        Optional<Currencies.Found> before = currencies.before(text, number.start(), country);
        Optional<Currencies.Found> after = currencies
                .after(text, number.end(), country)
                .filter(a -> before.isPresent() || !isWeight(text, number, a, country));
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        String code = after.filter(a -> before.isEmpty() || isSpelledOut(a))
                .or(() -> before)
                .orElseThrow()
                .code();
        int end = after.map(Currencies.Found::end).orElse(number.end());
        int start = before.map(Currencies.Found::start).orElse(number.start());
        return Optional.of(new Amount(start, end, number, code, Quantity.Unit.MONEY));
    }

    /** "$40,000 Namibian dollars": a name of several words says more than the mark. */
    private static boolean isSpelledOut(Currencies.Found name) {
        return name.end() - name.start() > 1;
    }

    /** "64 pounds of cocaine" is no money, but in a country that pays in pounds. */
    private boolean isWeight(List<Lexeme> text, Numeral number, Currencies.Found money, String country) {
        return !currencies.isOf(money.code(), country)
                && units.after(text, number.end(), country)
                        .filter(u -> u.end() == money.end())
                        .isPresent();
    }

    /** "€2-3 million", "between RM5,000 and RM50,000", "5 to 10 years". */
    Optional<Range> range(List<Lexeme> text, Numeral first, String country) {
        int joint = currencies
                .after(text, first.end(), country)
                .map(Currencies.Found::end)
                .orElse(first.end());
        if (joint + 1 >= text.size() || first.share() || isYear(text, first)) {
            return Optional.empty();
        }
        int start = currencies
                .before(text, first.start(), country)
                .map(Currencies.Found::start)
                .orElse(first.start());
        int from = isJoint(text, start, joint) ? secondNumber(text, joint + 1, country) : -1;
        Optional<Numeral> second =
                from < 0 ? Optional.empty() : numbers.read(text, from).filter(n -> !n.share());
        return second.flatMap(s -> range(text, start, first, s, country));
    }

    /** "from 300 in 2020 to 400" */
    private static boolean isYear(List<Lexeme> text, Numeral number) {
        return number.end() == number.start() + 1
                && text.get(number.start()).isDigits(4, 4)
                && number.start() > 0
                && YEARLY.contains(text.get(number.start() - 1).lower());
    }

    private Optional<Range> range(List<Lexeme> text, int start, Numeral first, Numeral second, String country) {
        Amount low = read(text, first, country);
        Amount high = read(text, second, country);
        if (high.unit().isEmpty() && !low.unit().isEmpty()) {
            high = new Amount(high.start(), high.end(), second, low.unit(), low.kind());
        }
        Numeral scaled = first.until(first.end(), first.value().multiply(scale(text, first, second)));
        boolean rising = scaled.value().compareTo(second.value()) < 0;
        boolean between = start > 0
                && (text.get(start - 1).is("between") || text.get(start - 1).is("from"));
        Amount lower = new Amount(start, first.end(), scaled, high.unit(), high.kind());
        boolean change = start > 0 && text.get(start - 1).is("by") && high.kind() != Quantity.Unit.PERCENT;
        return rising && !change ? Optional.of(new Range(between ? start - 1 : start, lower, high)) : Optional.empty();
    }

    /** "2-3 million": what multiplies the second multiplies the first. */
    private static BigDecimal scale(List<Lexeme> text, Numeral first, Numeral second) {
        boolean bare =
                first.end() == first.start() + 1 && text.get(first.start()).isNumber();
        boolean scaled = text.get(second.start()).isNumber() && second.end() > second.start() + 1;
        boolean large = first.value().compareTo(THOUSAND) >= 0;
        if (!bare || !scaled || large) {
            return BigDecimal.ONE;
        }
        return second.value()
                .divide(text.get(second.start()).value().orElseThrow(), MathContext.DECIMAL64)
                .stripTrailingZeros();
    }

    private static boolean isJoint(List<Lexeme> text, int start, int joint) {
        Lexeme piece = text.get(joint);
        String before = start > 0 ? text.get(start - 1).lower() : "";
        boolean span = start > 1 && text.get(start - 2).is("ranging");
        return piece.isDash() && text.get(joint + 1).glued() == piece.glued()
                || piece.is("to") && (span || !before.equals("from"))
                || piece.is("and") && before.equals("between");
    }

    /** Past the currency's mark. */
    private int secondNumber(List<Lexeme> text, int from, String country) {
        for (int at = from; at < Math.min(text.size(), from + 3); at++) {
            boolean reached = at == from
                    || currencies
                            .before(text, at, country)
                            .filter(c -> c.start() == from)
                            .isPresent();
            if (reached && numbers.read(text, at).isPresent()) {
                return at;
            }
        }
        return -1;
    }
}
