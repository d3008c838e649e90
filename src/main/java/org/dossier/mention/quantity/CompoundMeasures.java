package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.model.Quantity;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;
import org.dossier.mention.number.Numeral;
import org.dossier.mention.quantity.AmountReader.Amount;

/** One measure told in a unit and its parts: "12 years and six months" is 12.5 years, "23kg and 235g" 23.235 kilograms. */
final class CompoundMeasures {

    /** Digits behind the point of what is still short. */
    private static final int SHORT = 4;

    /** Two weights whose numbers hold in turn. */
    private static final String SHARED_OUT = "respectively";

    private static final Set<String> JOINING = Set.of("and", ",");

    private final NumberReader numbers;
    private final Units units;

    CompoundMeasures(NumberReader numbers, Units units) {
        this.numbers = numbers;
        this.units = units;
    }

    /** The amount with the parts of its unit that are told behind it. */
    Amount whole(List<Lexeme> text, Amount amount) {
        return units.part(amount.unit()).flatMap(p -> withPart(text, amount, p)).orElse(amount);
    }

    private Optional<Amount> withPart(List<Lexeme> text, Amount amount, Units.Part part) {
        boolean time = amount.kind() == Quantity.Unit.DURATION;
        int at = amount.end();
        while (at < Math.min(text.size(), amount.end() + 2)
                && JOINING.contains(text.get(at).lower())
                && (time || text.get(at).is("and"))) {
            at++;
        }
        Optional<Numeral> more = numbers.read(text, at).filter(n -> !n.share() && isBelow(n, part.parts()));
        Optional<Units.Found> unit = more.flatMap(n -> units.after(text, n.end(), ""))
                .filter(u -> u.name().equals(part.name()))
                .filter(u -> time || text.stream().noneMatch(l -> l.is(SHARED_OUT)));
        return unit.map(u -> together(amount, more.orElseThrow(), u, part));
    }

    private static boolean isBelow(Numeral number, BigDecimal parts) {
        return number.value().compareTo(parts) < 0;
    }

    /** In the larger unit where that is a short decimal, else in the parts. */
    private static Amount together(Amount amount, Numeral more, Units.Found unit, Units.Part part) {
        BigDecimal all = amount.number().value().multiply(part.parts()).add(more.value());
        BigDecimal larger = all.divide(part.parts(), MathContext.DECIMAL64).stripTrailingZeros();
        boolean decimal = larger.scale() <= SHORT;
        Numeral number = amount.number().until(more.end(), decimal ? larger : all);
        return new Amount(amount.start(), unit.end(), number, decimal ? amount.unit() : unit.name(), amount.kind());
    }
}
