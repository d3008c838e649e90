package org.dossier.mention.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.mention.number.Lexeme;
import org.dossier.mention.number.NumberReader;
import org.dossier.mention.number.Numeral;

/** The same measure in other units: "230 kilograms (about 507 pounds)", "16kg (2st 7lb)", "230 kilograms, or 507 pounds,". It is no amount of its own. */
final class OtherUnits {

    private static final int LONGEST = 10;

    /** A tonne has 2,205 pounds: what is so many times more is money. */
    private static final BigDecimal MOST = BigDecimal.valueOf(2300);

    private static final Set<String> CLOSING = Set.of(")", "]");

    private final NumberReader numbers;
    private final Units units;
    private final Hedges hedges;

    OtherUnits(NumberReader numbers, Units units, Hedges hedges) {
        this.numbers = numbers;
        this.units = units;
        this.hedges = hedges;
    }

    /** The piece behind them if they start at {@code at}, right behind the measure; else {@code at}. */
    int end(List<Lexeme> text, int at, BigDecimal measure) {
        if (at + 2 >= text.size()) {
            return at;
        }
        boolean bracket = text.get(at).is("(") || text.get(at).is("[");
        boolean or = text.get(at).is(",") && text.get(at + 1).is("or");
        int end = bracket ? amounts(text, at + 1, measure) : or ? amounts(text, at + 2, measure) : at;
        return end > at && end < text.size() && closes(text.get(end), bracket) ? end + 1 : at;
    }

    private static boolean closes(Lexeme piece, boolean bracket) {
        return bracket ? CLOSING.contains(piece.text()) : piece.is(",");
    }

    /** Behind the amounts that start there, which nothing but a hedge may stand before; -1 where there are none. */
    private int amounts(List<Lexeme> text, int from, BigDecimal measure) {
        int at = from;
        while (at < Math.min(text.size(), from + LONGEST) && !text.get(at).isNumber()) {
            at++;
        }
        int number = at;
        boolean hedged = number == from
                || hedges.before(text, number).filter(h -> h.start() == from).isPresent();
        Optional<Units.Found> last = Optional.empty();
        Optional<Numeral> next = hedged ? numbers.read(text, at) : Optional.empty();
        while (next.isPresent()) {
            Numeral amount = next.get();
            last = units.measure(text, amount.end(), amount.value().compareTo(MOST.multiply(measure)) < 0);
            at = last.map(Units.Found::end).orElse(isAbbreviated(text, amount.end()) ? amount.end() + 1 : text.size());
            next = at < text.size() ? numbers.read(text, at) : Optional.empty();
        }
        return last.isPresent() ? at : -1;
    }

    /** The "st" of "2st 7lb". */
    private static boolean isAbbreviated(List<Lexeme> text, int at) {
        return at < text.size()
                && text.get(at).glued()
                && text.get(at).isWord()
                && text.get(at).text().length() <= 2;
    }
}
